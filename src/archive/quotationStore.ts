import { contentId } from '../documents/documentId.ts';
import type { SourceDocument } from '../documents/sourceDocument.ts';
import type { Quotation } from '../speakers/attribution.ts';
import { sliceSpan } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { ListOptions, Page, StoredQuotation } from './archive.ts';
import type { Connection } from './connection.ts';
import { pageOf, paging } from './paging.ts';
import {
  fromSpan,
  quotationColumns,
  quotationTables,
  toQuotation,
  type QuotationRow,
} from './rows.ts';

/** The quotations, each with its document and its speaker. */
export interface QuotationStore {
  /** Stores the quotations of one document in order, and gives their keys. */
  insertAll(
    document: SourceDocument,
    documentKey: number,
    quotations: readonly Quotation[],
    speakerKey: (quotation: Quotation) => number | null,
  ): number[];
  byId(id: string): StoredQuotation | null;
  ofDocument(documentId: string): StoredQuotation[];
  bySpeaker(slug: string, options: ListOptions): Page<StoredQuotation>;
  latest(count: number): StoredQuotation[];
}

export function createQuotationStore(connection: Connection): QuotationStore {
  const insert = connection.prepare(`
    INSERT INTO quotations (id, document, position, kind, text, spans, context, question, frame,
      spoken, speaker, mention, cue, confidence, rule, explanation)
    VALUES (@id, @document, @position, @kind, @text, @spans, @context, @question, @frame,
      @spoken, @speaker, @mention, @cue, @confidence, @rule, @explanation)
  `);
  const select = `SELECT ${quotationColumns} FROM ${quotationTables}`;
  const byId = connection.prepare(`${select} WHERE q.id = ?`);
  const ofDocument = connection.prepare(`${select} WHERE d.id = ? ORDER BY q.position`);
  const bySpeaker = connection.prepare(
    `${select} WHERE s.slug = @slug AND q.text LIKE @like ESCAPE '\\'
     ORDER BY d.published, d.key, q.position LIMIT @limit OFFSET @offset`,
  );
  const countBySpeaker = connection
    .prepare(
      `SELECT count(*) FROM ${quotationTables} WHERE s.slug = @slug AND q.text LIKE @like ESCAPE '\\'`,
    )
    .pluck();
  const latest = connection.prepare(
    `${select} WHERE q.kind = 'whole' AND q.speaker IS NOT NULL AND length(q.text) < 240
     ORDER BY d.key DESC, q.position LIMIT ?`,
  );
  const read = (rows: unknown[]) => (rows as QuotationRow[]).map(toQuotation);
  return {
    insertAll: (document, documentKey, quotations, speakerKey) => {
      const ids = quotationIds(document, quotations);
      return quotations.map((quotation, position) => {
        const row = rowOf(quotation, ids[position] ?? '', documentKey, position);
        return Number(insert.run({ ...row, speaker: speakerKey(quotation) }).lastInsertRowid);
      });
    },
    byId: (id) => {
      const row = byId.get(id) as QuotationRow | undefined;
      return row ? toQuotation(row) : null;
    },
    ofDocument: (documentId) => read(ofDocument.all(documentId)),
    bySpeaker: (slug, options) => {
      const { limit, offset, like } = paging(options);
      const items = read(bySpeaker.all({ slug, like, limit, offset }));
      return pageOf(items, countBySpeaker.get({ slug, like }) as number, options);
    },
    latest: (count) => read(latest.all(count)),
  };
}

/**
 * The ids of a document's quotations: digests of the document's id, the folded words of the first
 * stretch, and how often these words opened a quotation before. Joining more stretches to one
 * therefore moves no permalink.
 */
export function quotationIds(
  document: Pick<SourceDocument, 'id' | 'text'>,
  quotations: readonly Quotation[],
): string[] {
  const seen = new Map<string, number>();
  return quotations.map(({ stretches }) => {
    const first = stretches[0];
    const words = first ? splitWords(sliceSpan(document.text, first.words)) : [];
    const folded = words.map((word) => word.folded).join(' ');
    const before = seen.get(folded) ?? 0;
    seen.set(folded, before + 1);
    return contentId([document.id, folded, String(before)]);
  });
}

function rowOf(quotation: Quotation, id: string, document: number, position: number) {
  const { attribution, stretches, text, context, question, frame, spoken } = quotation;
  return {
    id,
    document,
    position,
    kind: stretches[0]?.kind ?? 'whole',
    text,
    spans: JSON.stringify(stretches.map(({ span }) => ({ start: span.start, end: span.end }))),
    context: fromSpan(context),
    question: fromSpan(question),
    frame,
    spoken: spoken === null ? null : Number(spoken),
    mention: fromSpan(attribution?.mention ?? null),
    cue: fromSpan(attribution?.cue ?? null),
    confidence: attribution?.confidence ?? 0,
    rule: attribution?.rule ?? null,
    explanation: attribution?.explanation ?? null,
  };
}

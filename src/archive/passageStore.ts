import type { SourceDocument } from '../documents/sourceDocument.ts';
import type { Extraction } from '../speakers/attribution.ts';
import type { Passage, StoredDocument } from './archive.ts';
import type { Connection } from './connection.ts';
import type { DocumentStore } from './documentStore.ts';
import type { GramIndex } from './gramIndex.ts';
import { passagesOf } from './passages.ts';

/** The passages of all documents, and the index that finds them. */
export interface PassageStore {
  addAll(
    document: SourceDocument,
    documentKey: number,
    extraction: Extraction,
    quotationKeys: readonly number[],
  ): void;
  removeOf(documentKey: number): void;
  near(query: string, count: number): Passage[];
}

interface PassageRow {
  readonly quotation: string | null;
  readonly text: string | null;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export function createPassageStore(
  connection: Connection,
  index: GramIndex,
  documents: Pick<DocumentStore, 'byId'>,
): PassageStore {
  const insert = connection.prepare(
    'INSERT INTO passages (document, quotation, start, end) VALUES (?, ?, ?, ?)',
  );
  const keysOf = connection.prepare('SELECT key FROM passages WHERE document = ?').pluck();
  const byKey = connection.prepare(`
    SELECT q.id AS quotation, q.text, d.id AS document, p.start, p.end
    FROM passages p JOIN documents d ON d.key = p.document
    LEFT JOIN quotations q ON q.key = p.quotation
    WHERE p.key = ?
  `);
  return {
    addAll: (document, documentKey, extraction, quotationKeys) => {
      for (const { position, span, words } of passagesOf(document, extraction)) {
        const quotation = position === null ? null : (quotationKeys[position] ?? null);
        const { lastInsertRowid } = insert.run(documentKey, quotation, span.start, span.end);
        index.add(Number(lastInsertRowid), words);
      }
    },
    removeOf: (documentKey) => {
      for (const key of keysOf.all(documentKey) as number[]) index.remove(key);
    },
    near: (query, count) => {
      const texts = new Map<string, StoredDocument | null>();
      const textOf = (id: string) => {
        if (!texts.has(id)) texts.set(id, documents.byId(id));
        return texts.get(id)?.text ?? '';
      };
      return index.search(query, count).flatMap(({ key, score }) => {
        const row = byKey.get(key) as PassageRow | undefined;
        return row ? [toPassage(row, score, textOf)] : [];
      });
    },
  };
}

function toPassage(
  { quotation, document, start, end, text }: PassageRow,
  score: number,
  textOf: (id: string) => string,
): Passage {
  const span = { start, end };
  const words = text ?? textOf(document).slice(start, end);
  return { quotationId: quotation, documentId: document, span, text: words, score };
}

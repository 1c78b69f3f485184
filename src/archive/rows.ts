import type { SourceKind } from '../documents/sourceDocument.ts';
import type { QuotationKind } from '../quotations/quotation.ts';
import type { Frame } from '../speakers/attribution.ts';
import type { Span } from '../text/span.ts';
import type { DocumentSummary, StoredDocument, StoredQuotation } from './archive.ts';

/** Columns of a document without its text, in every query that reads one. */
export const summaryColumns = `
  d.id, d.external_id, d.title, d.url, d.publisher, d.author, d.published, d.source, d.kind,
  d.quotation_count, d.superseded_by
`;

export interface SummaryRow {
  readonly id: string;
  readonly external_id: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly kind: string;
  readonly quotation_count: number;
  readonly superseded_by: string | null;
}

export function toSummary(row: SummaryRow): DocumentSummary {
  const { id, title, url, publisher, author, published, source } = row;
  return {
    id,
    externalId: row.external_id,
    title,
    url,
    publisher,
    author,
    published,
    source,
    kind: row.kind as SourceKind,
    quotationCount: row.quotation_count,
    supersededBy: row.superseded_by,
  };
}

export type DocumentRow = SummaryRow & { readonly text: string; readonly paragraphs: string };

export function toDocument(row: DocumentRow): StoredDocument {
  return {
    ...toSummary(row),
    text: row.text,
    paragraphs: JSON.parse(row.paragraphs) as StoredDocument['paragraphs'],
  };
}

/** Columns of a quotation with its document's id and its speaker, in every query that reads one. */
export const quotationColumns = `
  q.id, d.id AS document_id, q.position, q.kind, q.text, q.spans, q.context, q.question, q.frame,
  q.spoken, q.mention, q.cue, q.confidence, q.rule, q.explanation,
  s.name AS speaker_name, s.slug AS speaker_slug
`;

export const quotationTables = `
  quotations q JOIN documents d ON d.key = q.document LEFT JOIN speakers s ON s.key = q.speaker
`;

export interface QuotationRow {
  readonly id: string;
  readonly document_id: string;
  readonly position: number;
  readonly kind: string;
  readonly text: string;
  readonly spans: string;
  readonly context: string;
  readonly question: string | null;
  readonly frame: string;
  readonly spoken: number | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly confidence: number;
  readonly rule: string | null;
  readonly explanation: string | null;
  readonly speaker_name: string | null;
  readonly speaker_slug: string | null;
}

export function toQuotation(row: QuotationRow): StoredQuotation {
  const { speaker_name: name, speaker_slug: slug } = row;
  return {
    id: row.id,
    documentId: row.document_id,
    position: row.position,
    kind: row.kind as QuotationKind,
    text: row.text,
    spans: JSON.parse(row.spans) as Span[],
    context: JSON.parse(row.context) as Span,
    question: toSpan(row.question),
    frame: row.frame as Frame,
    spoken: row.spoken === null ? null : row.spoken === 1,
    speaker: name !== null && slug !== null ? { name, slug } : null,
    mention: toSpan(row.mention),
    cue: toSpan(row.cue),
    confidence: row.confidence,
    rule: row.rule,
    explanation: row.explanation,
  };
}

function toSpan(json: string | null): Span | null {
  return json === null ? null : (JSON.parse(json) as Span);
}

/** A span as it is stored, or null. */
export function fromSpan(span: Span | null): string | null {
  return span && JSON.stringify({ start: span.start, end: span.end });
}

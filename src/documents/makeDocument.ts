import { splitParagraphs } from '../text/paragraphs.ts';
import { contentId } from './documentId.ts';
import { furnishDocument } from './furniture.ts';
import { sourceKinds, type SourceDocument, type SourceKind } from './sourceDocument.ts';

/** What a format's reader found out about a document. */
export interface DocumentFields {
  readonly text: string;
  readonly externalId?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly published?: string | null;
  readonly source?: string | null;
  readonly kind?: SourceKind | null;
}

/** A source document from what was given, and from what stands in the text where nothing was. */
export function makeDocument(fields: DocumentFields): SourceDocument {
  const { text } = fields;
  const spans = splitParagraphs(text);
  const { paragraphs, title, author, publisher, published } = furnishDocument(text, spans);
  const externalId = given(fields.externalId);
  const url = given(fields.url);
  return {
    id: contentId([externalId ?? url ?? '', text]),
    externalId,
    url,
    title: given(fields.title) ?? title ?? firstWords(text),
    publisher: given(fields.publisher) ?? publisher,
    author: given(fields.author) ?? author,
    published: given(fields.published) ?? published,
    source: given(fields.source),
    kind: fields.kind ?? null,
    text,
    paragraphs,
  };
}

/** The kind of source that `words` name, however they are cased; null where they name none. */
export function sourceKindFrom(words: string): SourceKind | null {
  return sourceKinds.find((kind) => kind === words.trim().toLowerCase()) ?? null;
}

function given(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

const longestTitle = 80;

function firstWords(text: string): string {
  const start = text.trim().replace(/\s+/g, ' ');
  if (start.length <= longestTitle) return start;
  return `${start.slice(0, start.lastIndexOf(' ', longestTitle)).trimEnd()} …`;
}

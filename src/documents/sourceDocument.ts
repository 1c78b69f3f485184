import type { Span } from '../text/span.ts';

/** What sort of record a source is, most trusted first. */
export const sourceKinds = [
  'recording transcript',
  'official transcript',
  'document',
  'news report',
  'headline',
  'satire',
  'fiction',
  'translation',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** What a paragraph is for; only `body` is the writer's running text. */
export type ParagraphRole = 'title' | 'byline' | 'dateline' | 'body' | 'copyright' | 'furniture';

export interface Paragraph {
  readonly span: Span;
  readonly role: ParagraphRole;
}

/** An article or transcript we hold, as it was given, with what is known of it. */
export interface SourceDocument {
  /** Twelve characters derived from the content; the same in every archive. */
  readonly id: string;
  /** The id its owner gave it at ingest, if any. */
  readonly externalId: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601, as precise as it is known: `1863`, `1863-11` or `1863-11-19`. */
  readonly published: string | null;
  /** The primary source that the document rests on, in words ("Hansard, HC Deb 13 May 1940"). */
  readonly source: string | null;
  /** Null where nobody said: then the form of the text decides when it is indexed. */
  readonly kind: SourceKind | null;
  /** The whole text; every span of the project points into it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

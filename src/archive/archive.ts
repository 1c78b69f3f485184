import type { SourceDocument, SourceKind } from '../documents/sourceDocument.ts';
import type { Extraction, Frame } from '../speakers/attribution.ts';
import type { QuotationKind } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';

/** What the archive keeps of a document beside its text. */
export interface DocumentSummary {
  readonly id: string;
  readonly externalId: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly kind: SourceKind;
  readonly quotationCount: number;
  /** The document that replaced this one under the same external id or URL, if any. */
  readonly supersededBy: string | null;
}

export interface StoredDocument extends DocumentSummary {
  readonly text: string;
  readonly paragraphs: SourceDocument['paragraphs'];
}

export interface StoredSpeaker {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  readonly quotationCount: number;
  /** Earliest and latest publication dates of what they said, where known. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** One utterance as indexed; its spans point into the text of its document. */
export interface StoredQuotation {
  /** Twelve characters derived from the document's content and the words; never changes. */
  readonly id: string;
  readonly documentId: string;
  /** Its place among the quotations of the document, from 0. */
  readonly position: number;
  readonly kind: QuotationKind;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly context: Span;
  readonly question: Span | null;
  readonly frame: Frame;
  readonly spoken: boolean | null;
  readonly speaker: { readonly name: string; readonly slug: string } | null;
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly confidence: number;
  readonly rule: string | null;
  readonly explanation: string | null;
}

/** A run of text that the index can find: (part of) an utterance, or (part of) a paragraph. */
export interface Passage {
  readonly quotationId: string | null;
  readonly documentId: string;
  /** Where it stands in the document; covers the utterance's stretches from first to last. */
  readonly span: Span;
  readonly text: string;
  /** Summed weight of the grams it shares with the query. */
  readonly score: number;
}

/** A page of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

export interface ListOptions {
  /** Words to look for in titles or names; empty for all. */
  readonly search?: string;
  /** From 1. */
  readonly page?: number;
  readonly pageSize?: number;
}

export interface ArchiveCounts {
  readonly documents: number;
  readonly quotations: number;
  readonly speakers: number;
  readonly publishers: number;
  /** First and last year of publication, where known. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

export type AddOutcome = 'added' | 'updated' | 'unchanged';

/** All source documents and quotations, and the index over them. */
export interface Archive {
  /** Stores the document with its quotations whole, in one transaction, or not at all. */
  add(document: SourceDocument, extraction: Extraction): AddOutcome;
  /** Whether this very document (content and metadata) is held already, so that work can be spared. */
  holds(document: SourceDocument): boolean;
  remove(documentId: string): boolean;

  document(id: string): StoredDocument | null;
  documentSummary(id: string): DocumentSummary | null;
  quotation(id: string): StoredQuotation | null;
  quotationsOf(documentId: string): readonly StoredQuotation[];
  speaker(slug: string): StoredSpeaker | null;
  quotationsBy(slug: string, options?: ListOptions): Page<StoredQuotation>;

  listDocuments(options?: ListOptions): Page<DocumentSummary>;
  listSpeakers(options?: ListOptions): Page<StoredSpeaker>;
  latestQuotations(count: number): readonly StoredQuotation[];
  /** Speakers whose names or aliases are nearest to `name`, best first, typos and titles included. */
  speakersNamed(name: string, count: number): readonly StoredSpeaker[];
  counts(): ArchiveCounts;

  /** The passages that share the query's rarest grams, best first. */
  passagesNear(query: string, count: number): readonly Passage[];

  close(): void;
}

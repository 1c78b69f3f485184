import type { Span } from '../text/span.ts';

/**
 * How a stretch stands in its text: `whole` (at least a clause that stands alone), `partial` (a
 * fragment worked into the reporter's sentence), `continued` (joined with an earlier stretch of the
 * same utterance) or `nested` (a quotation inside a quotation).
 */
export type QuotationKind = 'whole' | 'partial' | 'continued' | 'nested';

/** One run of quoted words between marks, or one paragraph of a transcript turn. */
export interface Stretch {
  /** Marks included, where there are any. */
  readonly span: Span;
  /** The words alone. */
  readonly words: Span;
  readonly kind: QuotationKind;
}

/** Why words between marks are nobody's speech. */
export type NotSpeechReason =
  | 'title of a work'
  | 'nickname'
  | 'scare quotes'
  | 'words as words'
  | 'measurement'
  | 'code'
  | 'headline';

/** Marked words that are remembered but not indexed as speech. */
export interface NotSpeech {
  readonly span: Span;
  readonly reason: NotSpeechReason;
}

import type { NotSpeech, Stretch } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';

/** How the sentence around a quotation holds its words. */
export const frames = ['asserted', 'denied', 'hypothetical', 'questioned', 'second-hand'] as const;

export type Frame = (typeof frames)[number];

/** Who is held to have said it, by which words of the text, and how sure that is. */
export interface Attribution {
  /** The fullest name by which the text calls the speaker ("James Cleverly" for "he"). */
  readonly name: string;
  /** The words that name the speaker here ("he", "the minister"); null in a continued turn. */
  readonly mention: Span | null;
  /** The words that report the speech ("said", "according to"); null where there are none. */
  readonly cue: Span | null;
  /** Calibrated: of quotations given 0.9, nine in ten are right. */
  readonly confidence: number;
  /** The rule that fired, as a stable identifier. */
  readonly rule: string;
  /** The rule and its words in one sentence for a reader. */
  readonly explanation: string;
}

/** One utterance found in a text: its stretches in order, its speaker, and how it is held. */
export interface Quotation {
  readonly stretches: readonly Stretch[];
  /** The words of all stretches, joined by single spaces, marks left out. */
  readonly text: string;
  readonly attribution: Attribution | null;
  readonly frame: Frame;
  /** From the start of the first to the end of the last paragraph that holds a stretch. */
  readonly context: Span;
  /** The question that these words answer, where the text gives one. */
  readonly question: Span | null;
  /** Whether the words were spoken (rather than written) as far as the text tells. */
  readonly spoken: boolean | null;
}

/** A person, body or document as one text names it. */
export interface NamedSpeaker {
  /** The fullest name in the text, titles left out: "James Cleverly". */
  readonly name: string;
  /** Other names and descriptions for the same one: "Cleverly", "the foreign secretary". */
  readonly aliases: readonly string[];
  /** Titles and roles seen: "Foreign Secretary". */
  readonly titles: readonly string[];
}

/** All that one text holds of speech. */
export interface Extraction {
  readonly form: 'article' | 'transcript';
  /** In order of their first stretch. */
  readonly quotations: readonly Quotation[];
  readonly notSpeech: readonly NotSpeech[];
  readonly speakers: readonly NamedSpeaker[];
}

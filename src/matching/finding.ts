import type { SourceKind } from '../documents/sourceDocument.ts';
import type { Span } from '../text/span.ts';

export const summaries = ['stet', 'query', 'not on record'] as const;
export type Summary = (typeof summaries)[number];

export const wordings = [
  'verbatim',
  'disclosed',
  'altered',
  'cropped',
  'stitched',
  'paraphrase',
  'not found',
] as const;
export type Wording = (typeof wordings)[number];

export const speakerVerdicts = [
  'confirmed',
  'different',
  'uncertain',
  'disputed',
  'not given',
] as const;
export type SpeakerVerdict = (typeof speakerVerdicts)[number];

export const flagNames = [
  'denied',
  'hypothetical',
  'second-hand',
  'answer to a question',
  'qualified next',
  'corrected since',
  'one source only',
  'variant wordings',
] as const;
export type FlagName = (typeof flagNames)[number];

/** A thing about the context that the reader should know, with its evidence. */
export interface Flag {
  readonly name: FlagName;
  /** The words of the source, or the fact, on which the flag rests. */
  readonly evidence: string;
}

/** Classes of difference, worst first. */
export const differenceClasses = [
  'negation',
  'number',
  'name',
  'modality',
  'quantifier or hedge',
  'content word',
  'function word',
  'tense or pronoun',
  'tidy-up',
  'spelling',
  'typography',
] as const;
export type DifferenceClass = (typeof differenceClasses)[number];

/** One thing that differs; an empty side means words left out or put in. */
export interface Difference {
  readonly class: DifferenceClass;
  readonly submitted: string;
  readonly source: string;
}

/** Which alterations the house lets stand. */
export const profiles = ['never alter', 'deletions only', 'tidy speech'] as const;
export type Profile = (typeof profiles)[number];

/** A run of the word-by-word comparison, in reading order. */
export interface ComparisonSegment {
  readonly kind: 'same' | 'changed' | 'left out' | 'put in' | 'moved' | 'disclosed';
  readonly submitted: string;
  readonly source: string;
  /** The class of the difference; null where the words are the same. */
  readonly class: DifferenceClass | null;
}

/** One place in the archive that a submitted quote may come from. */
export interface Match {
  /** Null where the words stand outside quotation marks. */
  readonly quotationId: string | null;
  readonly document: {
    readonly id: string;
    readonly externalId: string | null;
    readonly title: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly kind: SourceKind;
  };
  readonly speaker: { readonly name: string; readonly slug: string } | null;
  /** The source's words that correspond to the submitted ones. */
  readonly text: string;
  /** Where they stand in the document's text. */
  readonly spans: readonly Span[];
  /** The source paragraph, whole. */
  readonly paragraph: string;
  readonly context: Span;
  /** The stretch that governs the words and was left out ("I would never say that"), if any. */
  readonly governing: Span | null;
  readonly wording: Wording;
  readonly differences: readonly Difference[];
  readonly comparison: readonly ComparisonSegment[];
  /** 0 to 1; orders matches and decides nothing. */
  readonly similarity: number;
}

export interface SubmittedQuote {
  readonly quote: string;
  readonly speaker?: string | null;
}

/** The answer for one submitted quote. */
export interface Finding {
  readonly quote: string;
  readonly claimedSpeaker: string | null;
  readonly summary: Summary;
  readonly wording: Wording;
  readonly speaker: SpeakerVerdict;
  /** One plain sentence that an editor can forward. */
  readonly reason: string;
  /** The house profile where it decided, and what was folded; sentences. */
  readonly notes: readonly string[];
  readonly flags: readonly Flag[];
  readonly differences: readonly Difference[];
  /** Best first. */
  readonly matches: readonly Match[];
  readonly profile: Profile;
}

/** Why a submitted quote could not be checked; never the same as `not on record`. */
export interface CouldNotCheck {
  readonly quote: string;
  readonly why: string;
}

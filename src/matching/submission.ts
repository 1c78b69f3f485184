import { stripOuterMarks } from '../quotations/outerMarks.ts';
import { isPronoun } from '../speakers/mentions.ts';
import type { SubmittedQuote } from './finding.ts';
import { QuoteNotCheckable } from './quoteNotCheckable.ts';
import { unitsOf, type Unit } from './units.ts';

/** A submitted quote made ready for comparison. */
export interface Submission {
  /** The words without outer marks; the spans of the units point into it. */
  readonly text: string;
  readonly units: readonly Unit[];
  readonly claimed: string | null;
}

/** Words; what is longer is a text to be checked by its quotations, and would cost too much here. */
export const longestQuote = 600;

/** Characters; looked at before anything is made of the text. */
const longestText = 20_000;

/**
 * Reads what a person submitted.
 *
 * @throws QuoteNotCheckable where there are no words, or more than {@link longestQuote}.
 */
export function readSubmission({ quote, speaker }: SubmittedQuote): Submission {
  if (quote.trim() === '') throw new QuoteNotCheckable('There are no words to check.');
  if (quote.length > longestText) throw tooLong();
  const text = stripOuterMarks(quote);
  const units = unitsOf(text, { disclosures: true });
  if (units.length > longestQuote) throw tooLong();
  if (!units.some(({ bracketed }) => !bracketed)) {
    throw new QuoteNotCheckable(
      'There are no words to check: only marks, signs or editor’s notes.',
    );
  }
  return { text, units, claimed: readClaim(speaker) };
}

/** A pronoun claims nobody. */
function readClaim(speaker: string | null | undefined): string | null {
  const claimed = speaker?.trim() ?? '';
  return claimed === '' || isPronoun(claimed.toLowerCase()) ? null : claimed;
}

function tooLong(): QuoteNotCheckable {
  return new QuoteNotCheckable(
    `This is longer than ${longestQuote} words. Check it in parts, or as a draft with quotation marks.`,
  );
}

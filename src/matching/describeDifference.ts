import type { ComparisonSegment, Difference } from './finding.ts';
import { quoted } from './quoted.ts';

/** One difference as a plain sentence, with a word or two around it so that it can be found. */
export function describeDifference(
  { submitted, source }: Difference,
  comparison: readonly ComparisonSegment[],
  who: string,
): string {
  const at = comparison.findIndex(
    (segment) =>
      segment.kind !== 'same' && segment.submitted === submitted && segment.source === source,
  );
  if (submitted === '') return `${quoted(shorten(source))} is in the source and absent here.`;
  if (source === '') return `${quoted(shorten(submitted))} is here and absent from the source.`;
  const before = lastWords(comparison[at - 1]);
  const after = firstWords(comparison[at + 1]);
  const phrase = (words: string) =>
    quoted([before, shorten(words), after].filter(Boolean).join(' '));
  return `${who} ${phrase(source)}; here it is ${phrase(submitted)}.`;
}

/** Words of the neighbours shown on either side. */
const neighbours = 2;

/** Words of a long difference that are shown from its start and its end. */
const shownWords = 14;

function shorten(words: string): string {
  const all = words.split(/\s+/);
  if (all.length <= shownWords) return all.join(' ');
  return [...all.slice(0, shownWords / 2), '…', ...all.slice(-shownWords / 2)].join(' ');
}

function lastWords(segment: ComparisonSegment | undefined): string {
  return segment?.kind === 'same' ? segment.source.split(/\s+/).slice(-neighbours).join(' ') : '';
}

function firstWords(segment: ComparisonSegment | undefined): string {
  return segment?.kind === 'same' ? segment.source.split(/\s+/).slice(0, neighbours).join(' ') : '';
}

import type { Archive } from '../archive/archive.ts';
import type { Assessment } from './assess.ts';
import { searchArchive } from './searchArchive.ts';
import type { Submission } from './submission.ts';
import type { Unit } from './units.ts';

/** Words of the submitted quote that stand elsewhere than the rest. */
export interface Piece {
  /** Indices into the submitted units, half-open. */
  readonly units: readonly [number, number];
  readonly assessment: Assessment;
}

/** Words; shorter runs stand in too many places to show that the quote was put together. */
const leastPiece = 4;

/** How much of a run must have a counterpart elsewhere to be called a piece of it. */
const leastCoverage = 0.85;

/** Runs looked up again; a quote put together of more is reported by the first of them. */
const mostPieces = 4;

/**
 * Searches again for the runs of the submitted words that the best match leaves uncovered: words
 * joined from two utterances show in this way. Empty where the best match covers all.
 */
export function findPieces(archive: Archive, submission: Submission, best: Assessment): Piece[] {
  return uncoveredRuns(submission.units, best)
    .slice(0, mostPieces)
    .flatMap((units): Piece[] => {
      const run = subSubmission(submission, units);
      const [found] = run ? searchArchive(archive, run) : [];
      if (!found || !found.found || found.coverage < leastCoverage) return [];
      return isElsewhere(found, best) ? [{ units, assessment: found }] : [];
    });
}

/** Runs of submitted units without counterpart; one stray match inside does not end a run. */
function uncoveredRuns(units: readonly Unit[], { alignment }: Assessment): [number, number][] {
  const covered = new Array<boolean>(units.length).fill(false);
  for (const { kind, submitted } of alignment.steps) {
    if (kind === 'same' || kind === 'near' || kind === 'joined') {
      covered.fill(true, submitted[0], submitted[1]);
    }
  }
  const runs: [number, number][] = [];
  for (let at = 0; at < units.length; at++) {
    if (covered[at]) continue;
    let end = at + 1;
    while (end < units.length && (!covered[end] || isStray(covered, end))) end++;
    if (end - at >= leastPiece) runs.push([at, end]);
    at = end;
  }
  return runs;
}

/** One or two matched words between unmatched ones: chance rather than correspondence. */
function isStray(covered: readonly boolean[], at: number): boolean {
  let end = at;
  while (covered[end]) end++;
  return end < covered.length && end - at <= 2 && covered[end + 1] === false;
}

function subSubmission(
  { text, units, claimed }: Submission,
  [from, to]: readonly [number, number],
) {
  const [first, last] = [units[from], units[to - 1]];
  if (!first || !last) return null;
  const part = text.slice(first.start, last.end);
  const moved = units.slice(from, to).map((unit) => ({
    ...unit,
    start: unit.start - first.start,
    end: unit.end - first.start,
    gapBefore: unit !== first && unit.gapBefore,
  }));
  return { text: part, units: moved, claimed } satisfies Submission;
}

/** Another utterance, or another part of the same text than the one that the best match covers. */
function isElsewhere({ candidate, spans }: Assessment, best: Assessment): boolean {
  if (candidate.document.id !== best.candidate.document.id) return true;
  const [from, to] = [best.spans[0]?.start ?? 0, best.spans.at(-1)?.end ?? 0];
  return spans.every(({ start, end }) => end <= from || start >= to);
}

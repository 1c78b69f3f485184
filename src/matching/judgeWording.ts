import type { Archive } from '../archive/archive.ts';
import type { Assessment } from './assess.ts';
import { findPieces, type Piece } from './findPieces.ts';
import type { Wording } from './finding.ts';
import type { Submission } from './submission.ts';

/** What the words are, and where the rest of them stands when they were put together. */
export interface WordingJudgement {
  readonly wording: Wording;
  /** Pieces of a stitched quote that stand elsewhere than the best match. */
  readonly pieces: readonly Piece[];
}

/** The part of a quote that its pieces must cover together to have been put together of them. */
const leastCovered = 0.75;

/** Judges the wording by the best match, searching again for what it leaves uncovered. */
export function judgeWording(
  archive: Archive,
  submission: Submission,
  best: Assessment | undefined,
): WordingJudgement {
  if (!best) return { wording: 'not found', pieces: [] };
  const complete = best.found && best.wording !== 'altered';
  const pieces = complete ? [] : findPieces(archive, submission, best);
  const elsewhere = pieces.filter(({ assessment }) => !sameUtterance(assessment, best));
  const covered = elsewhere.reduce((sum, piece) => sum + shareOf(piece, submission), best.coverage);
  if (elsewhere.length > 0 && covered >= leastCovered) {
    return { wording: 'stitched', pieces: elsewhere };
  }
  if (!best.found) return { wording: 'not found', pieces: [] };
  return { wording: best.candidate.quotation ? best.wording : 'paraphrase', pieces: [] };
}

function sameUtterance(a: Assessment, b: Assessment): boolean {
  return a.candidate.quotation !== null && a.candidate.quotation.id === b.candidate.quotation?.id;
}

function shareOf({ units: [from, to], assessment }: Piece, { units }: Submission): number {
  return ((to - from) / units.length) * assessment.coverage;
}

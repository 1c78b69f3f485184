import type { Archive } from '../archive/archive.ts';
import type { Assessment } from './assess.ts';
import { contextFlags } from './contextFlags.ts';
import type { Finding, Profile, SubmittedQuote } from './finding.ts';
import { giveReason } from './giveReason.ts';
import { judgeSpeaker, type SpeakerJudgement } from './judgeSpeaker.ts';
import { judgeWording } from './judgeWording.ts';
import { matchOf } from './matchOf.ts';
import { quoted } from './quoted.ts';
import { searchArchive } from './searchArchive.ts';
import { readSubmission, type Submission } from './submission.ts';
import { isTidied, obstacleOf, summarise, type Judgement } from './summarise.ts';

/**
 * Whether the submitted words may stand: are these the words, did this person say them, and what
 * stood around them. Looks the words up, aligns the nearest passages word by word, and judges by
 * the typed differences; likeness only decides what is worth aligning and showing.
 *
 * @throws QuoteNotCheckable where there are no words to look up, or too many.
 */
export function verifyQuote(archive: Archive, quote: SubmittedQuote, profile: Profile): Finding {
  const submission = readSubmission(quote);
  const assessments = searchArchive(archive, submission);
  const [best, ...others] = assessments;
  const wording = judgeWording(archive, submission, best);
  const found = wording.wording === 'not found' ? undefined : best;
  const speaker = found
    ? judgeSpeaker(archive, submission.claimed, found, others)
    : unknownSpeaker(submission);
  const judgement: Judgement = {
    wording: wording.wording,
    speaker: speaker.verdict,
    flags: found ? contextFlags(archive, found, others) : [],
    best: found,
    length: submission.units.length,
  };
  const obstacle = obstacleOf(judgement, profile);
  const pieces = wording.pieces.map(({ assessment }) => assessment);
  return {
    quote: quote.quote,
    claimedSpeaker: submission.claimed,
    summary: summarise(judgement, obstacle),
    wording: wording.wording,
    speaker: speaker.verdict,
    reason: giveReason({
      submission,
      judgement,
      obstacle,
      wording,
      speaker,
      searched: archive.counts(),
      held: quotationsHeldOf(archive, submission),
    }),
    notes: notesOn(judgement, speaker, profile),
    flags: judgement.flags.map(({ name, evidence }) => ({ name, evidence })),
    differences: found?.differences ?? [],
    matches: shownMatches(found, pieces, assessments).map(matchOf),
    profile,
  };
}

function unknownSpeaker({ claimed }: Submission): SpeakerJudgement {
  return { verdict: claimed === null ? 'not given' : 'uncertain', names: [], guessed: true };
}

function quotationsHeldOf(archive: Archive, { claimed }: Submission): number {
  const [nearest] = claimed === null ? [] : archive.speakersNamed(claimed, 1);
  return nearest?.quotationCount ?? 0;
}

/** What an editor should know beside the reason: what was folded, which house rule decided. */
function notesOn(judgement: Judgement, speaker: SpeakerJudgement, profile: Profile): string[] {
  const { best, wording } = judgement;
  if (!best) return [];
  const folded = best.tolerated.map(
    ({ submitted, source }) => `Taken as the same: ${quoted(submitted)} for ${quoted(source)}.`,
  );
  const tidied = isTidied(judgement, profile)
    ? ['Tidied speech stands under the house rule ‘tidy speech’.']
    : [];
  const several =
    speaker.names.length > 1 && wording !== 'not found'
      ? [`The same words are on record from ${speaker.names.join(', ')}.`]
      : [];
  return [...folded.slice(0, mostFolded), ...tidied, ...several];
}

const mostFolded = 5;

/** Below this a candidate has too little to do with the words to be worth showing. */
const leastShown = 0.34;

function shownMatches(
  best: Assessment | undefined,
  pieces: readonly Assessment[],
  assessments: readonly Assessment[],
): Assessment[] {
  const first = best ? [best, ...pieces] : pieces;
  const keys = new Set(first.map(({ candidate }) => candidate.quotation?.id ?? candidate));
  const rest = assessments.filter(
    (assessment) =>
      !keys.has(assessment.candidate.quotation?.id ?? assessment.candidate) &&
      assessment.coverage >= leastShown,
  );
  return [...first, ...rest];
}

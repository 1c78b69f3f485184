import type { Archive, StoredQuotation } from '../archive/archive.ts';
import { compareNames } from '../speakers/compareNames.ts';
import type { Assessment } from './assess.ts';
import type { SpeakerVerdict } from './finding.ts';

/** Who is held to have said the words, against who is said to have said them. */
export interface SpeakerJudgement {
  readonly verdict: SpeakerVerdict;
  /** The names under which the archive has the words, each once, the best match's first. */
  readonly names: readonly string[];
  /** The archive's own attribution is a guess, or there is none. */
  readonly guessed: boolean;
}

/** Below this the archive is not sure itself whose words they are. */
const leastConfidence = 0.7;

/** Words shared; fewer are said by many people, and their sources do not disagree by that. */
const leastForDispute = 6;

/** Judges the claimed speaker by the best match and the others that carry the same words. */
export function judgeSpeaker(
  archive: Archive,
  claimed: string | null,
  best: Assessment,
  others: readonly Assessment[],
): SpeakerJudgement {
  const family = [best, ...others.filter((other) => carriesTheSame(best, other))];
  const held = family.map(({ candidate }) => holderOf(archive, claimed, candidate.quotation));
  const names = [...new Set(held.flatMap(({ name }) => (name === null ? [] : [name])))];
  const guessed = held[0]?.sure !== true;
  if (claimed === null) return { verdict: 'not given', names, guessed };
  return { verdict: verdictOf(held, best), names, guessed };
}

/** Whether the other match holds the submitted words as well as the best one does. */
export function carriesTheSame(best: Assessment, other: Assessment): boolean {
  if (other === best || !other.found || !other.candidate.quotation) return false;
  return other.wording === best.wording && other.coverage >= best.coverage - 0.02;
}

interface Holder {
  readonly name: string | null;
  readonly document: string | null;
  readonly sure: boolean;
  readonly comparison: ReturnType<typeof compareNames> | null;
}

function holderOf(
  archive: Archive,
  claimed: string | null,
  quotation: StoredQuotation | null,
): Holder {
  const speaker = quotation?.speaker && archive.speaker(quotation.speaker.slug);
  if (!quotation || !speaker) {
    return { name: null, document: null, sure: false, comparison: null };
  }
  return {
    name: speaker.name,
    document: quotation.documentId,
    sure: quotation.confidence >= leastConfidence,
    comparison: claimed === null ? null : compareNames(claimed, speaker),
  };
}

function verdictOf(held: readonly Holder[], best: Assessment): SpeakerVerdict {
  const sure = held.filter((holder) => holder.sure);
  const same = sure.filter(({ comparison }) => comparison === 'same');
  const other = sure.filter(({ comparison }) => comparison === 'different');
  if (same.length > 0) return isDispute(same, other, best) ? 'disputed' : 'confirmed';
  if (other.length === 0) return 'uncertain';
  const doubtful = held.some((holder) => !holder.sure || holder.comparison === 'possible');
  return doubtful && held[0]?.comparison !== 'different' ? 'uncertain' : 'different';
}

/** Two sources that give the same words to two people; in one source both may well have said them. */
function isDispute(
  same: readonly Holder[],
  other: readonly Holder[],
  { wording, alignment }: Assessment,
): boolean {
  if (wording === 'altered' || alignment.to - alignment.from < leastForDispute) return false;
  return other.some(({ document }) => same.every((holder) => holder.document !== document));
}

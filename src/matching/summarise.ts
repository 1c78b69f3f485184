import type { Assessment } from './assess.ts';
import type { JudgedFlag } from './contextFlags.ts';
import type { Profile, SpeakerVerdict, Summary, Wording } from './finding.ts';

/** The answers that one word sums up. */
export interface Judgement {
  readonly wording: Wording;
  readonly speaker: SpeakerVerdict;
  readonly flags: readonly JudgedFlag[];
  readonly best: Assessment | undefined;
  /** Words of the submitted quote. */
  readonly length: number;
}

/** Why a quotation that is on record may not stand; the first that holds is the reason given. */
export type Obstacle =
  'speaker' | 'wording' | 'house rule' | 'kind of source' | 'flag' | 'too few words' | 'none';

/** Fewer words prove little: many people say them. */
export const leastWords = 4;

/** What keeps the quotation from standing. */
export function obstacleOf(judgement: Judgement, profile: Profile): Obstacle {
  const { speaker, flags, best, length } = judgement;
  if (speaker !== 'confirmed' && speaker !== 'not given') return 'speaker';
  if (!isWordingGood(judgement, profile)) return 'wording';
  if (profile === 'deletions only' && best?.bracketed) return 'house rule';
  if (best && untrusted.has(best.candidate.document.kind)) return 'kind of source';
  if (flags.some(({ red }) => red)) return 'flag';
  return length < leastWords && speaker !== 'confirmed' ? 'too few words' : 'none';
}

/** The one word: `stet` only where nothing stands against it. */
export function summarise({ wording }: Judgement, obstacle: Obstacle): Summary {
  if (wording === 'not found') return 'not on record';
  return obstacle === 'none' ? 'stet' : 'query';
}

/** Whether the house lets these spoken words stand tidied. */
export function isTidied({ wording, best }: Judgement, profile: Profile): boolean {
  if (wording !== 'altered' || profile !== 'tidy speech' || !best) return false;
  const spoken = best.candidate.quotation?.spoken === true;
  return spoken && best.differences.every((difference) => difference.class === 'tidy-up');
}

function isWordingGood(judgement: Judgement, profile: Profile): boolean {
  const { wording } = judgement;
  return wording === 'verbatim' || wording === 'disclosed' || isTidied(judgement, profile);
}

/** Records of words that are not the words of a person in earnest. */
const untrusted: ReadonlySet<string> = new Set(['headline', 'satire', 'fiction', 'translation']);

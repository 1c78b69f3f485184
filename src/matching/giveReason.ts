import type { ArchiveCounts } from '../archive/archive.ts';
import { sliceSpan } from '../text/span.ts';
import { describeDifference } from './describeDifference.ts';
import type { FlagName } from './finding.ts';
import type { SpeakerJudgement } from './judgeSpeaker.ts';
import type { WordingJudgement } from './judgeWording.ts';
import { quoted } from './quoted.ts';
import type { Submission } from './submission.ts';
import type { Judgement, Obstacle } from './summarise.ts';

/** All that the sentence may speak of. */
export interface Grounds {
  readonly submission: Submission;
  readonly judgement: Judgement;
  readonly obstacle: Obstacle;
  readonly wording: WordingJudgement;
  readonly speaker: SpeakerJudgement;
  readonly searched: ArchiveCounts;
  /** Quotations held of the claimed speaker. */
  readonly held: number;
}

/** The verdict's reason: one plain sentence that states a fact and accuses nobody. */
export function giveReason(grounds: Grounds): string {
  const { judgement, obstacle } = grounds;
  if (judgement.wording === 'not found' || !judgement.best) return notOnRecord(grounds);
  switch (obstacle) {
    case 'speaker':
      return speakerReason(grounds);
    case 'wording':
      return wordingReason(grounds);
    case 'house rule':
      return 'The house rule allows marked deletions only, and words in brackets are put in here.';
    case 'kind of source':
      return `The words are on record only in a source of the kind ${quoted(judgement.best.candidate.document.kind)}.`;
    case 'flag':
      return flagReason(grounds);
    case 'too few words':
      return tooFewWords(grounds);
    case 'none':
      return standing(grounds);
  }
}

function notOnRecord({ searched, held, submission }: Grounds): string {
  const { documents, publishers, years } = searched;
  if (documents === 0) return 'The archive is empty, so nothing could be found in it.';
  const where = `Not in ${count(documents, 'document')} of ${count(publishers, 'publisher')}`;
  const when = years ? `, ${yearsOf(years)}` : '';
  const whose = submission.claimed
    ? `; of ${submission.claimed} it holds ${count(held, 'quotation')}`
    : '';
  return `${where}${when}${whose}.`;
}

function yearsOf({ first, last }: { first: number; last: number }): string {
  return first === last ? String(first) : `${first} to ${last}`;
}

function speakerReason(grounds: Grounds): string {
  const { speaker, submission, judgement } = grounds;
  const [first, ...more] = speaker.names;
  const claimed = submission.claimed ?? '';
  const exact = judgement.wording === 'verbatim' || judgement.wording === 'disclosed';
  if (speaker.verdict === 'disputed') {
    return `Sources disagree on who said it: ${[first, ...more].join(' and ')}.`;
  }
  if (first === undefined) {
    return judgement.wording === 'paraphrase'
      ? wordingReason(grounds)
      : `The words are in the archive, but it does not know who said them.`;
  }
  if (speaker.verdict === 'uncertain') {
    return speaker.guessed
      ? `The archive is not sure that these words are ${possessive(first)}.`
      : `The archive has them from ${first}, and cannot tell whether that is ${claimed}.`;
  }
  return exact
    ? `The archive has these words from ${first}, not from ${claimed}.`
    : `The archive has words like these from ${first}, not from ${claimed}; and ${lowerFirst(wordingReason(grounds))}`;
}

function wordingReason({ judgement, wording }: Grounds): string {
  const { best } = judgement;
  if (!best) return '';
  const { document, quotation } = best.candidate;
  switch (judgement.wording) {
    case 'paraphrase':
      return `These words stand in ${quoted(document.title)} outside quotation marks: they are the reporter’s.`;
    case 'cropped':
      return `The words are on record, but ${governingWords(judgement)} governs them there and is left out here.`;
    case 'stitched':
      return stitchedReason(judgement, wording);
    default: {
      const [worst] = best.differences;
      const who = quotation?.speaker ? `${quotation.speaker.name} said` : 'The source has';
      return worst ? describeDifference(worst, best.comparison, who) : 'The words differ.';
    }
  }
}

function governingWords({ best }: Judgement): string {
  const words = best?.governing ? sliceSpan(best.candidate.document.text, best.governing) : '';
  return quoted(words.replace(/\s+/g, ' '));
}

function stitchedReason({ best }: Judgement, { pieces }: WordingJudgement): string {
  const [piece] = pieces;
  if (!piece || !best) return 'The words are joined from passages that stand apart.';
  const other = piece.assessment;
  const words = other.spans.map((span) => sliceSpan(other.candidate.document.text, span)).join(' ');
  const same = other.candidate.document.id === best.candidate.document.id;
  const where = same
    ? 'elsewhere in the same source'
    : `in ${quoted(other.candidate.document.title)}`;
  return `Words said apart are joined here: ${quoted(words)} stands ${where}.`;
}

function flagReason({ judgement: { flags } }: Grounds): string {
  const red = flags.find((flag) => flag.red);
  return red ? (flagSentences[red.name]?.(red.evidence) ?? red.evidence) : '';
}

const flagSentences: Partial<Record<FlagName, (evidence: string) => string>> = {
  denied: () => 'The source gives these words as something denied.',
  hypothetical: () => 'The source gives these words as something that might be said.',
  'second-hand': () => 'In the source the speaker is passing on what someone else said.',
  'qualified next': (evidence) => `The sentence goes on in the source: ${quoted(evidence)}.`,
  'corrected since': () => 'The words are on record, but their source was corrected since.',
};

function tooFewWords({ speaker }: Grounds): string {
  const people = speaker.names.length;
  const who = people === 0 ? 'nobody by name' : count(people, 'person', 'people');
  return `So few words prove little: the best matches give them to ${who}.`;
}

function standing({ judgement, speaker }: Grounds): string {
  const { best, wording } = judgement;
  const [name] = speaker.names;
  const title = quoted(best?.candidate.document.title ?? '');
  const marked = wording === 'disclosed' ? ', with what is left out or put in marked' : '';
  const tidied = wording === 'altered' ? ', tidied as the house allows' : '';
  if (name === undefined || speaker.guessed)
    return `These words stand in ${title}${marked}${tidied}.`;
  return `${name} said these words${marked}${tidied}, in ${title}.`;
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

function lowerFirst(sentence: string): string {
  const opensWithName = /^\p{Lu}\S*\s\p{Lu}/u.test(sentence);
  return opensWithName ? sentence : sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
}

import type { Span } from '../text/span.ts';
import { cueStrength, isParticiple, type CueStrength } from './cues.ts';
import type { Mention } from './mentions.ts';
import {
  prepositions,
  sentenceSubject,
  subjectAfter,
  subjectBefore,
  type NamedTokens,
} from './subjects.ts';
import type { Token } from './tokens.ts';

/** A speaker as the words around one stretch show it, before pronouns are resolved. */
export interface Reading {
  readonly mention: Mention;
  readonly cue: Span | null;
  readonly strength: CueStrength;
  readonly rule: RuleName;
}

/** Every rule of attribution inside one paragraph, with what its answers proved worth. */
export const rules = {
  'cue after': { confidence: 0.97, says: 'after the quotation' },
  'cue before': { confidence: 0.95, says: 'before the quotation' },
  'cue within': { confidence: 0.95, says: 'between the parts of the quotation' },
  'according to': { confidence: 0.95, says: 'beside the quotation' },
  'quoted as saying': { confidence: 0.95, says: 'before the quotation' },
  'noun before': { confidence: 0.85, says: 'before the quotation' },
  'judging verb before': { confidence: 0.9, says: 'before the quotation' },
  'same paragraph': { confidence: 0.95, says: 'earlier in the paragraph' },
  'colon before': { confidence: 0.9, says: 'in the sentence before, which ends with a colon' },
  'subject of the sentence': { confidence: 0.7, says: 'as the subject of the sentence' },
  'subject of the sentence before': {
    confidence: 0.7,
    says: 'as the subject of the sentence before',
  },
  'last speaker': { confidence: 0.75, says: 'as the last speaker' },
  'open paragraph': { confidence: 0.97, says: 'as the speaker of the paragraph that runs on here' },
  'signed below': { confidence: 0.9, says: 'under the quotation' },
  turn: { confidence: 0.98, says: 'at the head of the turn' },
} as const;

export type RuleName = keyof typeof rules;

/** A paragraph's tokens with the place of each quoted stretch among them. */
export interface ParagraphView extends NamedTokens {
  readonly text: string;
}

/** Who is said, in the sentence of the stretch at token `quote`, to have said it; null if nobody. */
export function readSpeaker(view: ParagraphView, quote: number): Reading | null {
  const words = closingOf(view, quote);
  const after = readAfter(view, quote);
  if (after && words.endsLikeSpeech) return after;
  const before = readBefore(view, quote);
  if (before && before.strength === 'says') return before;
  return after ?? before ?? null;
}

/** The weakest reading: the subject of the sentence that the stretch is worked into. */
export function readSubject(view: ParagraphView, quote: number): Reading | null {
  const mention = sentenceSubject(view, quote) ?? subjectAfterQuote(view, quote);
  if (!mention) return null;
  return { mention, cue: null, strength: 'judges', rule: 'subject of the sentence' };
}

function subjectAfterQuote(view: ParagraphView, quote: number): Mention | null {
  const sentence = view.tokens[quote]?.sentence;
  for (let at = quote + 1; view.tokens[at]?.sentence === sentence; at++) {
    const name = view.namesFrom.get(at);
    if (name && !name.possessive && !name.body) return name;
  }
  return null;
}

function closingOf(view: ParagraphView, quote: number): { endsLikeSpeech: boolean } {
  const token = view.tokens[quote];
  if (!token) return { endsLikeSpeech: false };
  const tail = view.text.slice(Math.max(token.start, token.end - 4), token.end);
  const next = view.tokens[quote + 1];
  const punctuated = /[,?!.…—–-]\s*["”’'»“]*$/u.test(tail);
  return { endsLikeSpeech: punctuated || (next?.text === ',' && !/^\W*$/.test(tail)) };
}

const longestWay = 60;

/** "…," said Smith / Smith, the mayor, said / according to Smith. */
function readAfter(view: ParagraphView, quote: number): Reading | null {
  const { tokens } = view;
  const sentence = tokens[quote]?.sentence;
  let from = quote + 1;
  while (tokens[from]?.kind === 'sign' && /^[,—–-]$/.test(tokens[from]?.text ?? '')) from++;
  const first = tokens[from];
  if (!first || first.sentence !== sentence || first.kind !== 'word') return null;
  if (isAccordingTo(tokens, from)) return readAccordingTo(view, from);
  if (isCue(tokens, from) && cueStrength(first.lower) === 'says' && !isParticiple(first.lower)) {
    const mention = subjectAfter(view, from);
    if (mention) return says(view, mention, from, 'cue after');
  }
  const opener = first.lower === 'as' ? from + 1 : from;
  for (let at = opener; at < opener + longestWay; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'quote') return null;
    if (token.text === ':' || token.text === ';') return null;
    if (!isCue(tokens, at) || isParticiple(token.lower)) continue;
    const mention = subjectBefore(view, at);
    if (mention && startsAt(view, mention, opener)) return says(view, mention, at, 'cue after');
  }
  return null;
}

/** Whether only words of the same phrase stand between `from` and the mention. */
function startsAt(view: ParagraphView, mention: Mention, from: number): boolean {
  if (mention.from < from) return false;
  return view.tokens
    .slice(from, mention.from)
    .every(
      (token) =>
        (token.kind === 'word' &&
          !prepositions.has(token.lower) &&
          !/^(?:and|but|or|he|she|they|that|which|who)$/.test(token.lower)) ||
        token.text === ',',
    );
}

/** Smith said "…" / Smith, who called it "…" / in what Smith described as "…". */
function readBefore(view: ParagraphView, quote: number): Reading | null {
  const { tokens } = view;
  const sentence = tokens[quote]?.sentence;
  for (let at = quote - 1; at >= 0 && tokens[at]?.sentence === sentence; at--) {
    const reading = readCueAt(view, at, quote);
    if (reading) return reading;
  }
  return null;
}

function readCueAt(view: ParagraphView, at: number, quote: number): Reading | null {
  const { tokens } = view;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (isAccordingTo(tokens, at)) return readAccordingTo(view, at);
  const noun = readNoun(view, at);
  if (noun) return noun;
  const strength = cueStrength(token.lower);
  if (!strength || !isCue(tokens, at)) return null;
  const mention = subjectOfCue(view, at, quote);
  if (!mention) return null;
  const rule = strength === 'says' ? 'cue before' : 'judging verb before';
  return { mention, cue: spanOf(token), strength, rule };
}

function subjectOfCue(view: ParagraphView, at: number, quote: number): Mention | null {
  const { tokens } = view;
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (token && isParticiple(token.lower)) {
    if (before === 'as') return quotedAsSaying(view, at) ?? sentenceSubject(view, at);
    if (/^(?:is|was|are|were|been|be|kept|keeps|began|started)$/.test(before)) {
      return subjectBefore(view, at);
    }
    return sentenceSubject(view, at) ?? nameJustBefore(view, at);
  }
  if (isPassive(tokens, at)) return agentOf(view, at, quote);
  return subjectBefore(view, at);
}

function nameJustBefore(view: ParagraphView, at: number): Mention | null {
  return view.namesTo.get(at) ?? null;
}

/** "was quoted as saying": the one quoted, whether it stands before or after the verb. */
function quotedAsSaying(view: ParagraphView, saying: number): Mention | null {
  const { tokens } = view;
  for (let at = saying - 2; at >= 0 && at > saying - 12; at--) {
    if (!/^(?:quoted|cited|quoting|quotes|quote)$/.test(tokens[at]?.lower ?? '')) continue;
    if (at === saying - 2) return subjectBefore(view, at);
    return subjectAfter(view, at);
  }
  return null;
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|told|said|written|quoted)$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const earlier = tokens[at - 2]?.lower ?? '';
  const be = /^(?:is|was|are|were|been|be|being|get|got)$/;
  return be.test(before) || (be.test(earlier) && before.endsWith('ly'));
}

function agentOf(view: ParagraphView, at: number, quote: number): Mention | null {
  for (let by = at + 1; by < quote && by < at + 8; by++) {
    if (view.tokens[by]?.lower === 'by') return subjectAfter(view, by);
  }
  return null;
}

const cueNouns = new Set(
  (
    'statement warning claim comment comments remark remarks speech promise pledge description call calls ' +
    'assertion argument words phrase tweet slogan message letter declaration question answer response ' +
    'reply suggestion vow observation belief view criticism assessment quote line email memo interview ' +
    'complaint accusation insistence admission prediction book memoir autobiography post testimony'
  ).split(' '),
);

/** "Smith's warning that", "his claim". */
function readNoun(view: ParagraphView, at: number): Reading | null {
  const { tokens } = view;
  const token = tokens[at];
  if (!token || !cueNouns.has(token.lower)) return null;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const owner = tokens[before];
    if (!owner || owner.kind !== 'word' || owner.sentence !== token.sentence) return null;
    const name = view.namesTo.get(before + 1);
    if (name?.possessive)
      return { mention: name, cue: spanOf(token), strength: 'judges', rule: 'noun before' };
    if (/^(?:his|her|their)$/.test(owner.lower)) {
      const lower = { his: 'he', her: 'she', their: 'they' }[
        owner.lower as 'his' | 'her' | 'their'
      ];
      return {
        mention: { ...possessivePronoun(owner, before), name: lower },
        cue: spanOf(token),
        strength: 'judges',
        rule: 'noun before',
      };
    }
    if (owner.possessive) return null;
  }
  return null;
}

function possessivePronoun(token: Token, at: number): Mention {
  return {
    kind: 'pronoun',
    from: at,
    to: at + 1,
    span: spanOf(token),
    name: token.lower,
    roles: [],
    possessive: true,
    body: false,
  };
}

/** Whether the word at `at` is used as a verb here, not as a noun ("the report", "his plan"). */
function isCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !cueStrength(token.lower)) return false;
  if (token.capital && at > 0 && tokens[at - 1]?.sentence === token.sentence) return false;
  const before = tokens[at - 1];
  if (!before || before.sentence !== token.sentence) return true;
  if (before.possessive) return false;
  const verbBefore = before.kind === 'word' && !before.capital && cueStrength(before.lower);
  if (verbBefore && /(?:ed|said)$/.test(before.lower) && !/(?:ed|ing)$/.test(token.lower))
    return false;
  if (/(?:ed|said|told|wrote|ing)$/.test(token.lower)) return !/^(?:the|a|an)$/.test(before.lower);
  return !/^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|of|in|on|for|no|any|some|first|last|new|with|from|by|at)$/.test(
    before.lower,
  );
}

function isAccordingTo(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (token?.lower === 'according' && tokens[at + 1]?.lower === 'to') || token?.lower === 'per';
}

function readAccordingTo(view: ParagraphView, at: number): Reading | null {
  const token = view.tokens[at];
  const to = token?.lower === 'per' ? at : at + 1;
  const mention = subjectAfter(view, to);
  const end = view.tokens[to]?.end;
  if (!mention || !token || end === undefined) return null;
  return { mention, cue: { start: token.start, end }, strength: 'says', rule: 'according to' };
}

function says(view: ParagraphView, mention: Mention, cue: number, rule: RuleName): Reading {
  const token = view.tokens[cue];
  const strength = token ? (cueStrength(token.lower) ?? 'says') : 'says';
  return { mention, cue: token ? spanOf(token) : null, strength, rule };
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}

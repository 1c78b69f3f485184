import { cueStrength, isParticiple } from './cues.ts';
import { pronouns, type Mention } from './mentions.ts';
import { notNames, personNouns } from './titles.ts';
import type { Token } from './tokens.ts';

/** The tokens of one sentence's paragraph with the names in it, by first and by last token. */
export interface NamedTokens {
  readonly tokens: readonly Token[];
  readonly namesFrom: ReadonlyMap<number, Mention>;
  readonly namesTo: ReadonlyMap<number, Mention>;
}

/**
 * The subject of the verb at `cue`, looking left: past auxiliaries, adverbs, parentheses,
 * appositions and relative clauses; null where the words show none.
 */
export function subjectBefore(view: NamedTokens, cue: number): Mention | null {
  const { tokens } = view;
  const sentence = tokens[cue]?.sentence;
  let at = skipHelpers(tokens, cue - 1, sentence);
  if (tokens[at]?.text === ')') at = skipBracket(tokens, at);
  const token = tokens[at];
  if (!token || token.sentence !== sentence) return null;
  if (token.text === ',' || isDash(token)) return subjectAcrossApposition(view, at);
  if (/^(?:who|which|that)$/.test(token.lower)) return antecedent(view, at);
  if (/^(?:and|but|or|then|to|as|before|after|while|when|by|without|in)$/.test(token.lower)) {
    return sentenceSubject(view, at);
  }
  if (token.kind !== 'word') return null;
  return phraseEndingAt(view, at);
}

/** The subject after an inverted verb or a preposition: "said Smith", "according to the minister". */
export function subjectAfter(view: NamedTokens, cue: number): Mention | null {
  const { tokens } = view;
  const from = cue + 1;
  const first = tokens[from];
  if (first?.kind !== 'word' || first.sentence !== tokens[cue]?.sentence) return null;
  const name = view.namesFrom.get(from);
  if (name && !name.possessive) return name;
  if (/^(?:he|she|they|it)$/.test(first.lower)) return pronounAt(tokens, from);
  const to = endOfPhrase(view, from);
  if (to === from) return null;
  const inside = nameAtEnd(view, from, to);
  if (inside) return inside;
  if (!name && !canOpenPhrase(first)) return null;
  return nameAfterComma(view, to) ?? descriptionOf(tokens, from, to);
}

/** The subject of the sentence that holds token `before`: its first name, pronoun or description. */
export function sentenceSubject(view: NamedTokens, before: number): Mention | null {
  const { tokens } = view;
  const sentence = tokens[Math.min(before, tokens.length - 1)]?.sentence;
  let at = Math.max(0, Math.min(before, tokens.length) - 1);
  while (at > 0 && tokens[at - 1]?.sentence === sentence) at--;
  for (; at < before; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) continue;
    if (prepositions.has(token.lower)) {
      at = endOfObject(view, at + 1) - 1;
      continue;
    }
    const name = view.namesFrom.get(at);
    if (name && !name.possessive) return name;
    if (/^(?:he|she|they)$/.test(token.lower)) return pronounAt(tokens, at);
    if (name || canOpenPhrase(token)) {
      const to = endOfPhrase(view, at);
      const mention =
        to > at ? (nameAtEnd(view, at, to) ?? personalDescription(view, at, to)) : null;
      if (mention) return mention;
      if (to > at) at = to - 1;
    }
  }
  return null;
}

const helpers = new Set(
  (
    'has had have is was are were be been being did does do will would can could may might must shall ' +
    'should also later then once again still never not first even just now ever often always soon ' +
    'himself herself themselves itself already both all too since further repeatedly reportedly ' +
    'earlier instead went goes go on wrongly famously himself today yesterday tonight sometimes ' +
    'monday tuesday wednesday thursday friday saturday sunday recently'
  ).split(' '),
);

export const prepositions = new Set(
  (
    'of in on at by for from with to about against after before during into over under through ' +
    'between among near since until without within across behind toward towards upon via amid ' +
    'despite around outside inside beyond beside besides including than like following'
  ).split(' '),
);

const boundaries = new Set(
  'and but or nor that because when while if as who which where whether though although so yet'.split(
    ' ',
  ),
);

function skipHelpers(tokens: readonly Token[], from: number, sentence: number | undefined): number {
  let at = from;
  while (at >= 0 && tokens[at]?.sentence === sentence) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') break;
    const adverb = token.lower.endsWith('ly') && !token.capital;
    if (!helpers.has(token.lower) && !adverb && !/^n[’']t$|n[’']t$/.test(token.lower)) break;
    at--;
  }
  return at;
}

function skipBracket(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && tokens[at]?.text !== '(') at--;
  return at - 1;
}

function isDash(token: Token): boolean {
  return /^[—–-]$/.test(token.text);
}

const longestApposition = 60;

/** "Smith, the mayor of Boston, said": the name before the comma that opens the apposition. */
function subjectAcrossApposition(view: NamedTokens, comma: number): Mention | null {
  const { tokens } = view;
  const sentence = tokens[comma]?.sentence;
  const ending = view.namesTo.get(comma);
  for (let at = comma - 1; at > 0 && at > comma - longestApposition; at--) {
    const token = tokens[at];
    if (token?.sentence !== sentence) break;
    if (token?.text !== ',' && !(token && isDash(token))) continue;
    const before = tokens[at - 1]?.text === ')' ? skipBracket(tokens, at - 1) + 1 : at;
    const name = view.namesTo.get(before);
    if (name && !name.possessive && !afterPreposition(tokens, name)) return name;
    if (/^(?:he|she)$/.test(tokens[before - 1]?.lower ?? '')) return pronounAt(tokens, before - 1);
    if (ending && ending.from === at + 1) return ending;
    const phrase = phraseEndingAt(view, before - 1);
    if (phrase && (phrase.kind === 'name' || isPersonal(view, phrase))) return phrase;
  }
  return ending && !afterPreposition(tokens, ending) ? ending : sentenceSubject(view, comma);
}

function afterPreposition(tokens: readonly Token[], name: Mention): boolean {
  const before = tokens[name.from - 1];
  return before !== undefined && prepositions.has(before.lower);
}

/** Whom "who" stands for. */
function antecedent(view: NamedTokens, who: number): Mention | null {
  const at = view.tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  return phraseEndingAt(view, at);
}

/** The noun phrase whose last word is at `end`: a pronoun, a name, or a description. */
function phraseEndingAt(view: NamedTokens, end: number): Mention | null {
  const { tokens } = view;
  const last = tokens[end];
  if (last?.kind !== 'word') return null;
  if (pronouns.has(last.lower)) return pronounAt(tokens, end);
  const from = startOfPhrase(view, end);
  const name = view.namesTo.get(end + 1);
  if (name && !name.possessive) {
    const before = tokens[name.from - 1];
    const object = before && prepositions.has(before.lower);
    const owner = object ? descriptionAround(view, from, name, end) : null;
    return owner ?? name;
  }
  if (from > end) return null;
  return descriptionOf(tokens, from, end + 1);
}

/** "a spokesman for Trump": the head stands before the preposition. */
function descriptionAround(
  view: NamedTokens,
  from: number,
  name: Mention,
  end: number,
): Mention | null {
  const { tokens } = view;
  const head = tokens[name.from - 2];
  if (head?.kind !== 'word' || head.sentence !== tokens[end]?.sentence) return null;
  const inner = view.namesTo.get(name.from - 1);
  if (inner) return afterPreposition(tokens, inner) ? null : inner;
  if (!personNouns.has(head.lower) && !personNouns.has(head.lower.replace(/s$/, ''))) return null;
  return descriptionOf(tokens, from, end + 1);
}

/** Walks left from `end` to the start of its noun phrase. */
function startOfPhrase(view: NamedTokens, end: number): number {
  const { tokens } = view;
  const sentence = tokens[end]?.sentence;
  let from = end;
  for (let at = end; at >= 0 && end - at < longestPhrase; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind !== 'word') break;
    if (boundaries.has(token.lower) || (pronouns.has(token.lower) && at < end)) break;
    if (at < end && isFiniteCue(tokens, at)) break;
    from = at;
  }
  return skipLeadingObject(view, from, end);
}

const longestPhrase = 16;

function isFiniteCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || !cueStrength(token.lower) || isParticiple(token.lower))
    return false;
  return /(?:ed|said|told|wrote|says|tells)$/.test(token.lower);
}

/** "On Tuesday the minister": leaves out a prepositional phrase that opens the run. */
function skipLeadingObject(view: NamedTokens, from: number, end: number): number {
  const { tokens } = view;
  const first = tokens[from];
  if (!first || !prepositions.has(first.lower)) {
    return first && notNames.has(first.lower) && !canOpenPhrase(first) && from < end
      ? from + 1
      : from;
  }
  for (let at = from + 1; at <= end; at++) {
    const token = tokens[at];
    const opens =
      token && determiners.has(token.lower) && !prepositions.has(tokens[at - 1]?.lower ?? '');
    if (opens) return at;
  }
  return from + 1;
}

const determiners = new Set(
  'the a an his her its their our my this that these those some many several one two three another both most all few other any no each every'.split(
    ' ',
  ),
);

function canOpenPhrase(token: Token): boolean {
  if (determiners.has(token.lower)) return true;
  return /^\p{L}/u.test(token.text) && !notNames.has(token.lower) && !prepositions.has(token.lower);
}

/** One past the noun phrase that starts at `from`: up to a sign, a boundary or a verb. */
function endOfPhrase(view: NamedTokens, from: number): number {
  const { tokens } = view;
  const sentence = tokens[from]?.sentence;
  let at = from;
  while (at < tokens.length && at - from < longestPhrase) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind !== 'word') break;
    if (at > from && (boundaries.has(token.lower) || endsPhrase.has(token.lower))) break;
    if (at > from && isFiniteCue(tokens, at)) break;
    const name = view.namesFrom.get(at);
    if (name && at > from && !name.possessive && !prepositions.has(tokens[at - 1]?.lower ?? '')) {
      return name.to;
    }
    at = name ? name.to : at + 1;
  }
  return at;
}

const endsPhrase = new Set(
  (
    'in on at by to about after before during is was are were has had have will would can could did ' +
    'does may might should must said says told when while as with into over through he she they it ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today'
  ).split(' '),
);

function endOfObject(view: NamedTokens, from: number): number {
  const name = view.namesFrom.get(from);
  if (name && !name.possessive) return name.to;
  return Math.max(endOfPhrase(view, from), from + 1);
}

/** A name that ends the phrase: "campaign manager Kellyanne Conway". */
function nameAtEnd(view: NamedTokens, from: number, to: number): Mention | null {
  const name = view.namesTo.get(to);
  if (!name || name.possessive || name.from < from) return null;
  const before = view.tokens[name.from - 1];
  return before && name.from > from && prepositions.has(before.lower) ? null : name;
}

/** "the company's chief executive, John Smith,": the apposed name. */
function nameAfterComma(view: NamedTokens, to: number): Mention | null {
  if (view.tokens[to]?.text !== ',') return null;
  const name = view.namesFrom.get(to + 1);
  return name && !name.possessive && !name.body ? name : null;
}

function personalDescription(view: NamedTokens, from: number, to: number): Mention | null {
  const mention = descriptionOf(view.tokens, from, to);
  return mention && isPersonal(view, mention) ? (nameAfterComma(view, to) ?? mention) : null;
}

function isPersonal(view: NamedTokens, mention: Mention): boolean {
  return view.tokens
    .slice(mention.from, mention.to)
    .some(({ lower }) => personNouns.has(lower) || personNouns.has(lower.replace(/s$/, '')));
}

function pronounAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (!token) return null;
  const { start, end, text } = token;
  return {
    kind: 'pronoun',
    from: at,
    to: at + 1,
    span: { start, end },
    name: text,
    roles: [],
    possessive: false,
    body: false,
  };
}

function descriptionOf(tokens: readonly Token[], from: number, to: number): Mention | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || from >= to) return null;
  const content = tokens.slice(from, to).filter(({ lower }) => !determiners.has(lower));
  if (content.length === 0) return null;
  return {
    kind: 'description',
    from,
    to,
    span: { start: first.start, end: last.end },
    name: tokens
      .slice(from, to)
      .map((token) => token.text + (token.possessive ? '’s' : ''))
      .join(' '),
    roles: content.map(({ lower }) => lower),
    possessive: last.possessive,
    body: false,
  };
}

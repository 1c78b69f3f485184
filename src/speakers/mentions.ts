import type { Span } from '../text/span.ts';
import {
  bodyWords,
  modifiers,
  notNames,
  particles,
  personNouns,
  plainTitle,
  suffixes,
  titleWords,
} from './titles.ts';
import type { Token } from './tokens.ts';

/** Words that name or point to somebody. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'description';
  /** From the first to one past the last token, in the token list of the paragraph. */
  readonly from: number;
  readonly to: number;
  /** In the text. */
  readonly span: Span;
  /** A name without its titles; else the words as they stand. */
  readonly name: string;
  /** Titles before the name, and nouns that say what its bearer is; lower case. */
  readonly roles: readonly string[];
  /** Whether the mention owns what follows ("Trump’s"). */
  readonly possessive: boolean;
  /** Whether the words name a body rather than a person, as far as they tell. */
  readonly body: boolean;
}

export const pronouns: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'who',
  'you',
]);

/** The names among `tokens`, in order: runs of capitals that are neither dates nor sentence openers. */
export function findNames(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = endOfCapitals(tokens, at);
    if (to === at) {
      at++;
      continue;
    }
    const mention = nameOf(tokens, at, to);
    if (mention) mentions.push(mention);
    at = to;
  }
  return mentions;
}

/** One past the run of capitals that starts at `from`; `from` itself where none does. */
function endOfCapitals(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token || token.kind !== 'word') break;
    if (to > from && token.sentence !== tokens[to - 1]?.sentence) break;
    if (isNamePart(token)) to++;
    else if (to > from && joins(tokens, to)) to += 2;
    else break;
    if (token.possessive) return endOfOwnedBody(tokens, to);
  }
  return to;
}

/** "Parliament’s Foreign Affairs Committee" is one name; "UK’s Cleverly" is two. */
function endOfOwnedBody(tokens: readonly Token[], from: number): number {
  const owner = tokens[from - 1];
  let to = from;
  while (tokens[to]?.sentence === owner?.sentence && tokens[to]?.kind === 'word') {
    const token = tokens[to];
    if (!token || !isNamePart(token)) break;
    to++;
    if (token.possessive) break;
  }
  const last = tokens[to - 1];
  return to - from >= 2 && last && bodyWords.has(plainTitle(last.text)) ? to : from;
}

function isNamePart(token: Token): boolean {
  return token.capital && !notNames.has(token.lower);
}

/** "Secretary of State", "Charles de Gaulle", "House of Commons", "van der Bellen". */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next?.capital || notNames.has(next.lower) || next.sentence !== token.sentence) {
    return false;
  }
  if (particles.has(token.lower)) return true;
  const before = plainTitle(tokens[at - 1]?.text ?? '');
  return token.lower === 'of' && (titleWords.has(before) || bodyWords.has(before));
}

function nameOf(tokens: readonly Token[], from: number, to: number): Mention | null {
  const parts = tokens.slice(from, to);
  const last = parts.at(-1);
  if (!last) return null;
  const start = from + nameStart(parts);
  const { to: end } = withSuffix(tokens, to);
  const roles = parts.slice(0, start - from).map((token) => plainTitle(token.text));
  const nameParts = tokens.slice(start, end).filter((token) => token.kind === 'word');
  const first = nameParts[0] ?? parts[0];
  if (!first) return null;
  const body = nameParts.some((part) => bodyWords.has(plainTitle(part.text)));
  return {
    kind: 'name',
    from,
    to: end,
    span: { start: first.start, end: tokens[end - 1]?.end ?? last.end },
    name: nameParts.length > 0 ? joinName(nameParts) : roles.join(' '),
    roles: [...rolesBefore(tokens, from), ...roles],
    possessive: last.possessive,
    body,
  };
}

function joinName(parts: readonly Token[]): string {
  return parts
    .map(({ text, ending }, index) => (index < parts.length - 1 ? text + ending : text))
    .join(' ');
}

/** How many leading words of a run of capitals are titles and modifiers rather than the name. */
function nameStart(parts: readonly Token[]): number {
  let start = 0;
  for (let i = 0; i < parts.length - 1; i++) {
    const word = plainTitle(parts[i]?.text ?? '');
    if (titleWords.has(word) || (word.startsWith('vice-') && i === 0)) {
      const office = parts[i + 1]?.lower === 'of' ? i + 3 : i + 1;
      if (office < parts.length) start = office;
    }
  }
  const isBody = parts.some((part) => bodyWords.has(plainTitle(part.text)));
  while (start < parts.length - (isBody ? 2 : 1) && isModifier(parts, start, isBody)) start++;
  return start;
}

function isModifier(parts: readonly Token[], at: number, isBody: boolean): boolean {
  if (isBody) return false;
  const word = plainTitle(parts[at]?.text ?? '');
  return (
    modifiers.has(word) &&
    parts.length - at >= 2 &&
    !titleWords.has(plainTitle(parts[at + 1]?.text ?? ''))
  );
}

function withSuffix(tokens: readonly Token[], to: number): { to: number } {
  const next = tokens[to];
  if (next && suffixes.has(plainTitle(next.text)) && next.capital) return { to: to + 1 };
  const afterComma = tokens[to + 1];
  if (next?.text === ',' && afterComma && /^(?:jr|sr)$/.test(plainTitle(afterComma.text))) {
    return { to: to + 2 };
  }
  return { to };
}

/** The small-letter nouns right before a name: "campaign manager Kellyanne Conway". */
function rolesBefore(tokens: readonly Token[], from: number): string[] {
  const roles: string[] = [];
  for (let i = from - 1; i >= 0 && roles.length < 4; i--) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || token.capital || !/^[\p{Ll}-]+$/u.test(token.text))
      break;
    if (roles.length === 0 && !personNouns.has(token.lower) && !titleWords.has(token.lower)) break;
    if (notNames.has(token.lower)) break;
    roles.unshift(token.lower);
  }
  return roles;
}

/** The last name of a name: the last word that is no suffix, in small letters. */
export function lastName(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 1 && suffixes.has(plainTitle(words.at(-1) ?? ''))) words.pop();
  return plainTitle(words.at(-1) ?? '').replaceAll('’', "'");
}

/** Whether a name is a lone word. */
export function isLoneName(name: string): boolean {
  return !name.includes(' ');
}

/** Whether the words are a lone pronoun. */
export function isPronoun(name: string): boolean {
  return pronouns.has(name.toLowerCase());
}

import { splitWords } from '../text/words.ts';
import { plainTitle, suffixes, titleWords, modifiers } from './titles.ts';

/** `possible`: nothing speaks against it, and too little for it. */
export type NameComparison = 'same' | 'possible' | 'different';

/** A speaker as the archive knows him, her or it. */
export interface KnownNames {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
}

/**
 * Whether a claimed name means this speaker. Titles, order, initials, small misspellings and the
 * names that sources use are allowed for; two people with one surname and different given names are
 * different, and a lone surname is the same.
 */
export function compareNames(claimed: string, speaker: KnownNames): NameComparison {
  const readings = readingsOf(claimed);
  const forms = [speaker.name, ...speaker.aliases]
    .map(namePartsOf)
    .filter((form) => form.length > 0);
  const full = namePartsOf(speaker.name);
  let result: NameComparison = 'different';
  for (const parts of readings) {
    const here = compareParts(parts, full);
    if (here === 'same') return 'same';
    if (here === 'possible') result = 'possible';
    if (forms.some((form) => sameWords(form, parts))) return 'same';
  }
  if (isInitials(claimed, full)) return 'same';
  return result === 'different' && isDescription(claimed) ? 'possible' : result;
}

/** "The Texas senator" may be anybody who is one; "the Treasury" is a name. */
function isDescription(claimed: string): boolean {
  const words = splitWords(claimed.replace(/['’]s$/, '')).map(({ folded }) => plainTitle(folded));
  const [first] = words;
  return (first === 'the' || first === 'a' || first === 'an') && isTitle(words.at(-1) ?? '');
}

/** "FDR, President Franklin Roosevelt" and "Cleverly, James" may be read in several ways. */
function readingsOf(claimed: string): string[][] {
  const pieces = claimed.split(/[,(/]|\bor\b|\baka\b/i).map((piece) => piece.trim());
  const whole = namePartsOf(claimed.replaceAll(',', ' '));
  const [first, second] = pieces.map(namePartsOf);
  const readings = [whole];
  if (first?.length === 1 && second && second.length > 0 && pieces.length === 2) {
    readings.push([...second, ...first]);
  }
  for (const piece of pieces) readings.push(namePartsOf(piece));
  return readings.filter((parts) => parts.length > 0);
}

/** The words of a name, folded, without titles, suffixes and parties. */
function namePartsOf(name: string): string[] {
  const words = splitWords(name.replace(/\([^)]*\)/g, ' ')).map(({ folded }) => plainTitle(folded));
  const bare = words.filter((word) => !suffixes.has(word) && word !== 'the');
  const named = bare.filter((word, at) => !isTitle(word) || at === bare.length - 1);
  return named.length > 0 ? named : bare;
}

function isTitle(word: string): boolean {
  return titleWords.has(word) || modifiers.has(word);
}

function compareParts(claimed: readonly string[], full: readonly string[]): NameComparison {
  const [surname, own] = [claimed.at(-1) ?? '', full.at(-1) ?? ''];
  if (!alike(surname, own)) {
    return claimed.length === 1 && full.length > 1 && surname === full[0]
      ? 'possible'
      : 'different';
  }
  if (claimed.length === 1) return surname === own || surname.length >= 5 ? 'same' : 'possible';
  if (full.length === 1) return 'possible';
  const [given, known] = [claimed[0] ?? '', full[0] ?? ''];
  if (alike(given, known) || nicknamesOf(given) === nicknamesOf(known)) return 'same';
  if (isInitialOf(given, known) || isInitialOf(known, given)) return 'same';
  return full.slice(0, -1).includes(given) || claimed.slice(0, -1).includes(known)
    ? 'same'
    : 'different';
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length <= 2 && initial.replace('.', '') === name.slice(0, 1);
}

/** The same word, or one letter off in a word long enough to bear it. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

/** "FDR", "JFK", "LBJ". */
function isInitials(claimed: string, full: readonly string[]): boolean {
  const letters = claimed.trim().replaceAll('.', '').toLowerCase();
  if (!/^[a-z]{2,4}$/.test(letters) || full.length < 2) return false;
  return letters === full.map((word) => word[0]).join('');
}

const nicknames = new Map<string, string>(
  Object.entries({
    william: 'bill billy will willy',
    james: 'jim jimmy jamie',
    robert: 'bob bobby rob',
    richard: 'dick rick',
    john: 'jack johnny',
    edward: 'ed eddie ted',
    theodore: 'teddy',
    thomas: 'tom tommy',
    charles: 'charlie chuck',
    michael: 'mike mick',
    joseph: 'joe joey',
    elizabeth: 'liz beth betty',
    katherine: 'kate kathy katie catherine',
    margaret: 'maggie peggy meg',
    anthony: 'tony',
    benjamin: 'ben',
    samuel: 'sam',
    daniel: 'dan danny',
    david: 'dave',
    stephen: 'steve steven',
    andrew: 'andy drew',
    ronald: 'ron ronnie',
    donald: 'don',
    timothy: 'tim',
    christopher: 'chris',
    matthew: 'matt',
    nicholas: 'nick',
    patrick: 'pat',
    alexander: 'alex sandy',
    bernard: 'bernie',
    jacob: 'jake',
    nathaniel: 'nate nathan',
    rebecca: 'becky',
    susan: 'sue',
  }).flatMap(([name, short]) => short.split(' ').map((one): [string, string] => [one, name])),
);

function nicknamesOf(name: string): string {
  return nicknames.get(name) ?? name;
}

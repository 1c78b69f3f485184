import type { NamedSpeaker } from './attribution.ts';
import { isLoneName, lastName, type Mention } from './mentions.ts';
import { femaleTitles, maleTitles, personNouns, plainTitle, titleWords } from './titles.ts';
import type { Token } from './tokens.ts';

/** Somebody whom the text names, gathered from all the ways in which it does. */
export interface Person {
  /** The fullest name so far. */
  name: string;
  readonly forms: Map<string, number>;
  readonly roles: Set<string>;
  readonly descriptions: Set<string>;
  male: number;
  female: number;
  body: boolean;
  mentions: number;
  /** The paragraph of the first mention. */
  readonly paragraph: number;
}

/** The names of one text, merged into persons and bodies. */
export interface People {
  /** Notes a name, and gives the person meant, new or known. */
  note(mention: Mention, paragraph: number): Person;
  /** The person meant by a name that was noted before; undefined where nobody bears it. */
  find(mention: Pick<Mention, 'name' | 'roles'>): Person | undefined;
  /** The persons whose roles hold all content words of a description ("the foreign secretary"). */
  describedBy(words: readonly string[]): Person[];
  all(): Person[];
}

/** An empty index of the people of one text. */
export function createPeople(): People {
  const persons: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const remember = (word: string, person: Person) => {
    const known = byWord.get(word);
    if (!known) byWord.set(word, [person]);
    else if (!known.includes(person)) known.push(person);
  };
  const find: People['find'] = (mention) => findPerson(mention, byWord);
  const note: People['note'] = (mention, paragraph) => {
    const known = find(mention);
    const person = known ?? newPerson(mention, paragraph);
    if (!known) persons.push(person);
    noteForm(person, mention);
    for (const word of nameWords(mention.name)) remember(word, person);
    return person;
  };
  const describedBy: People['describedBy'] = (words) =>
    persons.filter((person) => words.every((word) => person.roles.has(word)));
  return { note, find, describedBy, all: () => persons };
}

/** What the archive is told of a person. */
export function namedSpeaker(person: Person): NamedSpeaker {
  const titles = [...person.roles].filter((role) => titleWords.has(role) || personNouns.has(role));
  const aliases = [...person.forms.keys(), ...person.descriptions].filter(
    (form) => form !== person.name,
  );
  return { name: person.name, aliases, titles };
}

function newPerson(mention: Mention, paragraph: number): Person {
  return {
    name: mention.name,
    forms: new Map(),
    roles: new Set(),
    descriptions: new Set(),
    male: 0,
    female: 0,
    body: mention.body,
    mentions: 0,
    paragraph,
  };
}

function noteForm(person: Person, mention: Mention): void {
  person.mentions++;
  person.forms.set(mention.name, (person.forms.get(mention.name) ?? 0) + 1);
  if (fullness(mention.name) > fullness(person.name)) person.name = mention.name;
  for (const role of mention.roles) {
    person.roles.add(role);
    const long = longForms[role];
    if (long) person.roles.add(long);
    if (maleTitles.has(role)) person.male += 3;
    if (femaleTitles.has(role)) person.female += 3;
  }
}

const longForms: Record<string, string> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  dr: 'doctor',
  prof: 'professor',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  rev: 'reverend',
  chairwoman: 'chair',
  chairman: 'chair',
};

function fullness(name: string): number {
  return name === name.toUpperCase() && name.length > 4 ? 0 : name.split(' ').length;
}

function nameWords(name: string): string[] {
  return name
    .split(/\s+/)
    .map((word) => plainTitle(word))
    .filter((word) => word.length > 1);
}

function findPerson(
  mention: Pick<Mention, 'name' | 'roles'>,
  byWord: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  const last = lastName(mention.name);
  const bearers = (byWord.get(last) ?? []).filter((person) => mayBe(person, mention));
  if (bearers.length <= 1) return bearers[0];
  return [...bearers].sort((a, b) => likelihood(b, mention) - likelihood(a, mention))[0];
}

/** Whether a name can be this person's: every word of the shorter one stands in the longer. */
function mayBe(person: Person, mention: Pick<Mention, 'name' | 'roles'>): boolean {
  if (genderConflict(person, mention.roles)) return false;
  const words = nameWords(mention.name);
  if (isLoneName(mention.name)) {
    return lastName(person.name) === words[0] || nameWords(person.name)[0] === words[0];
  }
  if (lastName(person.name) !== lastName(mention.name)) return false;
  if (isLoneName(person.name)) return true;
  const own = nameWords(person.name);
  const [shorter, longer] = own.length < words.length ? [own, words] : [words, own];
  return shorter.every((word) => longer.includes(word)) || sameFirstInitial(own, words);
}

function sameFirstInitial(own: readonly string[], words: readonly string[]): boolean {
  return own[0] === words[0] && own.at(-1) === words.at(-1);
}

function genderConflict(person: Person, roles: readonly string[]): boolean {
  const male = roles.some((role) => maleTitles.has(role));
  const female = roles.some((role) => femaleTitles.has(role));
  return (male && person.female > person.male + 1) || (female && person.male > person.female + 1);
}

function likelihood(person: Person, mention: Pick<Mention, 'name' | 'roles'>): number {
  const asSurname = lastName(person.name) === lastName(mention.name) ? 2 : 0;
  const roles = mention.roles.filter((role) => person.roles.has(role)).length;
  return person.mentions + asSurname * 5 + roles * 5 - person.paragraph * 0.1;
}

/** Counts the pronouns that follow a lone person in the same sentence as evidence of gender. */
export function notePronouns(
  tokens: readonly Token[],
  names: readonly { readonly mention: Mention; readonly person: Person }[],
): void {
  let next = 0;
  let recent: Person[] = [];
  let sentence = -1;
  tokens.forEach((token, index) => {
    if (token.sentence !== sentence) {
      if (token.sentence - sentence > 1 || recent.length > 1) recent = recent.slice(-1);
      sentence = token.sentence;
    }
    while (next < names.length && (names[next]?.mention.from ?? Infinity) <= index) {
      const person = names[next++]?.person;
      if (person && !person.body && !recent.includes(person)) recent.push(person);
    }
    const only = recent.length === 1 ? recent[0] : undefined;
    if (!only) return;
    if (/^(?:he|his|him|himself)$/.test(token.lower)) only.male++;
    if (/^(?:she|her|hers|herself)$/.test(token.lower)) only.female++;
  });
}

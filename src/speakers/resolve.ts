import type { Mention } from './mentions.ts';
import type { People, Person } from './people.ts';
import { personNouns } from './titles.ts';

/** Somebody in view at a place of the text: a name, or the speaker of a quotation. */
interface Sighting {
  readonly person: Person;
  readonly offset: number;
  readonly sentence: number;
  readonly weight: number;
}

/** Who a mention means, given everybody seen before it. */
export interface Resolver {
  /** Notes that a person is named at `offset`, in the running `sentence` of the text. */
  see(person: Person, offset: number, sentence: number, weight: number): void;
  /** The person meant, or null where nobody in view fits. */
  resolve(mention: Mention, sentence: number): Person | null;
}

/** A resolver for one text, to be fed in reading order. */
export function createResolver(people: People): Resolver {
  const sightings: Sighting[] = [];
  return {
    see: (person, offset, sentence, weight) => {
      sightings.push({ person, offset, sentence, weight });
    },
    resolve: (mention, sentence) => {
      if (mention.kind === 'name') return people.find(mention) ?? null;
      if (mention.kind === 'pronoun') return resolvePronoun(sightings, mention, sentence);
      return resolveDescription(people, sightings, mention, sentence);
    },
  };
}

const reach = { sightings: 24, sentences: 8 };

function resolvePronoun(
  sightings: readonly Sighting[],
  mention: Mention,
  sentence: number,
): Person | null {
  const gender = /^he$/i.test(mention.name)
    ? 'male'
    : /^she$/i.test(mention.name)
      ? 'female'
      : null;
  const bodies = /^it$/i.test(mention.name);
  let best: Person | null = null;
  let bestScore = -Infinity;
  const scores = new Map<Person, number>();
  for (let i = sightings.length - 1; i >= 0 && i >= sightings.length - reach.sightings; i--) {
    const seen = sightings[i];
    if (!seen || seen.offset >= mention.span.start) continue;
    if (sentence - seen.sentence > reach.sentences) break;
    if (gender && (seen.person.body || conflicts(seen.person, gender))) continue;
    if (bodies && !seen.person.body) continue;
    const distance = sentence - seen.sentence;
    const fit = gender && agrees(seen.person, gender) ? 0.8 : 0;
    const score = (scores.get(seen.person) ?? fit) + seen.weight / (1 + distance);
    scores.set(seen.person, score);
    if (score > bestScore) {
      bestScore = score;
      best = seen.person;
    }
  }
  return best;
}

function conflicts(person: Person, gender: 'male' | 'female'): boolean {
  return gender === 'male' ? person.female > person.male : person.male > person.female;
}

function agrees(person: Person, gender: 'male' | 'female'): boolean {
  return gender === 'male' ? person.male > person.female : person.female > person.male;
}

function resolveDescription(
  people: People,
  sightings: readonly Sighting[],
  mention: Mention,
  sentence: number,
): Person | null {
  if (/^(?:a|an|one|another|some|many|several)\b/i.test(mention.name)) return null;
  const known = people.describedBy(mention.roles).filter((person) => !person.body);
  if (known.length > 0) return [...known].sort((a, b) => b.mentions - a.mentions)[0] ?? null;
  const head = mention.roles.at(-1) ?? '';
  if (!/^the\b/i.test(mention.name) || !personNouns.has(head) || mention.roles.length > 3)
    return null;
  return resolvePronoun(sightings, mention, sentence);
}

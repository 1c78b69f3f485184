import { withinEdits, type Step } from './alignment.ts';
import type { DifferenceClass } from './finding.ts';
import type { Unit } from './units.ts';
import {
  areForms,
  areOpposites,
  auxiliaries,
  conditions,
  fillers,
  functionWords,
  measures,
  modals,
  negations,
  personalPronouns,
  pureFillers,
  quantifiers,
} from './wordClasses.ts';

/** The worst class of what differs between two runs of units. */
export function classify(
  own: readonly Unit[],
  theirs: readonly Unit[],
  source: readonly Unit[],
  step: Step,
): DifferenceClass {
  const added = without(own, theirs);
  const dropped = without(theirs, own);
  const changed = [...added, ...dropped];
  const keys = changed.map(({ key }) => key);
  if (isNegated(added, dropped)) return 'negation';
  if (changed.some((unit) => unit.number || measures.has(unit.key))) return 'number';
  if (changed.some((unit) => unit.name)) return 'name';
  if (keys.some((key) => modals.has(key))) return 'modality';
  if (keys.some((key) => quantifiers.has(key) || conditions.has(key))) return 'quantifier or hedge';
  if (isTidyUp(added, dropped, source, step)) return 'tidy-up';
  if (pairs(added, dropped, areTypos)) return 'spelling';
  if (pairs(added, dropped, areInflected)) return 'tense or pronoun';
  if (keys.some((key) => !isGrammar(key))) return 'content word';
  if (keys.every((key) => personalPronouns.has(key) || auxiliaries.has(key))) {
    return 'tense or pronoun';
  }
  return 'function word';
}

/** The units of `from` whose keys do not stand in `others` as often. */
function without(from: readonly Unit[], others: readonly Unit[]): Unit[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  const rest = from.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  return rest.length === 0 && from.length > 0 && others.length === 0 ? [...from] : rest;
}

function isNegated(added: readonly Unit[], dropped: readonly Unit[]): boolean {
  if ([...added, ...dropped].some(({ key }) => negations.has(key))) return true;
  return added.some((a) => dropped.some((b) => areOpposites(a.key, b.key)));
}

/** Whether only ums went, or a word that was said twice in a row. */
function isTidyUp(
  added: readonly Unit[],
  dropped: readonly Unit[],
  source: readonly Unit[],
  step: Step,
): boolean {
  if (added.length > 0 || dropped.length === 0) return false;
  if (dropped.every(({ key }) => pureFillers.has(key))) return true;
  const phrase = dropped.map(({ key }) => key).join(' ');
  if (/^(?:you know|i mean|well|so|okay|oh|ah)$/.test(phrase)) return true;
  if (
    dropped.every(({ key }) => fillers.has(key)) &&
    dropped.some(({ key }) => pureFillers.has(key))
  ) {
    return true;
  }
  return isStutter(dropped, source, step);
}

function isStutter(dropped: readonly Unit[], source: readonly Unit[], step: Step): boolean {
  const [from, to] = step.source;
  if (to - from !== dropped.length) return false;
  const after = source.slice(to, to + dropped.length);
  const before = source.slice(Math.max(0, from - dropped.length), from);
  const repeats = (run: readonly Unit[]) =>
    run.length === dropped.length && run.every(({ key }, k) => key === dropped[k]?.key);
  return repeats(after) || repeats(before);
}

function pairs(
  added: readonly Unit[],
  dropped: readonly Unit[],
  alike: (a: string, b: string) => boolean,
): boolean {
  if (added.length === 0 || added.length !== dropped.length) return false;
  return added.every(({ key }, k) => alike(key, dropped[k]?.key ?? ''));
}

/** A slip of the pen: one letter in a long word, and no change of grammatical form. */
function areTypos(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || areForms(a, b)) return false;
  return withinEdits(a, b, 1);
}

function areInflected(a: string, b: string): boolean {
  return areForms(a, b) || (personalPronouns.has(a) && personalPronouns.has(b));
}

function isGrammar(key: string): boolean {
  return (
    functionWords.has(key) ||
    personalPronouns.has(key) ||
    auxiliaries.has(key) ||
    pureFillers.has(key)
  );
}

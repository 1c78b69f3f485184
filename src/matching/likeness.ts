import type { Alignment, StepKind } from './alignment.ts';
import { unmatchedKeys } from './differences.ts';
import type { Unit } from './units.ts';
import { auxiliaries, functionWords, modals, personalPronouns } from './wordClasses.ts';

/** How like the submitted words and a candidate are; orders candidates and decides no verdict. */
export interface Likeness {
  readonly coverage: number;
  readonly similarity: number;
  readonly found: boolean;
}

/** What each part of the similarity counts for; the weights that did best in trials. */
const weights = { coverage: 0.35, order: 0.3, adjacency: 0.2, quotation: 0.15 };

/** Grammar words say less about which sentence is meant. */
const grammarWeight = 0.35;

/** A counterpart that is only near ("reports" for "report") counts for less. */
const nearWeight = 0.7;

/** The least coverage at which a candidate is what was meant rather than chance. */
const leastCoverage = 0.58;

/** A word that stands near its place ("blood, sweat and tears") counts for less. */
const movedWeight = 0.7;

/** Words in a row that are found however much of the quote is not. */
const tellingRun = 6;

/** The likeness of the submitted units to the source units under their alignment. */
export function likenessOf(
  submitted: readonly Unit[],
  source: readonly Unit[],
  alignment: Alignment,
): Likeness {
  const tally = tallySteps(submitted, source, alignment);
  const total = submitted.reduce((sum, unit) => sum + weightOf(unit), 0);
  const coverage = total === 0 ? 0 : tally.weight / total;
  const order = tally.count / Math.max(1, sharedCount(submitted, source));
  const adjacency = submitted.length < 2 ? coverage : tally.adjacent / (submitted.length - 1);
  const quotation = Math.min(1, tally.count / Math.max(1, source.length));
  const similarity =
    weights.coverage * coverage +
    weights.order * Math.min(1, order) * coverage +
    weights.adjacency * adjacency +
    weights.quotation * quotation;
  return { coverage, similarity, found: isFound(submitted, tally, coverage, adjacency) };
}

interface Tally {
  /** Matched weight, words and content words. */
  readonly weight: number;
  readonly count: number;
  readonly content: number;
  /** Matched words whose neighbour before is matched next to them. */
  readonly adjacent: number;
  /** Content words in the longest run of equal words, and its length. */
  readonly run: { readonly length: number; readonly content: number };
  /** Content words without counterpart in place that stand nearby. */
  readonly moved: number;
}

function tallySteps(
  submitted: readonly Unit[],
  source: readonly Unit[],
  alignment: Alignment,
): Tally {
  const elsewhere = unmatchedKeys({ submitted, source, alignment });
  const tally = { weight: 0, count: 0, content: 0, adjacent: 0, moved: 0, run: emptyRun };
  let run = emptyRun;
  let lastSource = -2;
  for (const { kind, submitted: own, source: theirs } of alignment.steps) {
    const units = submitted.slice(...own);
    run = kind === 'same' ? grow(run, units) : emptyRun;
    if (run.length > tally.run.length) tally.run = run;
    const worth = worths[kind];
    if (worth === undefined) {
      units.filter(({ key }) => elsewhere.has(key)).forEach((unit) => countMoved(tally, unit));
      continue;
    }
    for (const unit of units) countUnit(tally, unit, worth);
    tally.count += units.length;
    if (theirs[0] === lastSource) tally.adjacent++;
    lastSource = theirs[1];
  }
  return tally;
}

type Counted = { -readonly [K in 'weight' | 'content' | 'moved']: Tally[K] };

function countUnit(tally: Counted, unit: Unit, share: number): void {
  tally.weight += weightOf(unit) * share;
  if (!isGrammar(unit)) tally.content += share;
}

function countMoved(tally: Counted, unit: Unit): void {
  countUnit(tally, unit, movedWeight);
  if (!isGrammar(unit)) tally.moved++;
}

/** What a step's words count for; nothing where they have no counterpart in place. */
const worths: Partial<Record<StepKind, number>> = { same: 1, joined: 1, near: nearWeight };

const emptyRun = { length: 0, content: 0 };

function grow(run: typeof emptyRun, units: readonly Unit[]): typeof emptyRun {
  const content = units.filter((unit) => !isGrammar(unit)).length;
  return { length: run.length + units.length, content: run.content + content };
}

/** Whether the words are near enough to be what was meant rather than chance. */
function isFound(
  submitted: readonly Unit[],
  tally: Tally,
  coverage: number,
  adjacency: number,
): boolean {
  const contentWords = submitted.filter((unit) => !isGrammar(unit)).length;
  if (submitted.length <= 3) return coverage >= 0.99 && tally.moved === 0;
  if (isTelling(tally, contentWords, coverage)) return true;
  if (coverage < leastCoverage || adjacency < 0.2) return false;
  if (contentWords > 2) return tally.content >= 2 && (coverage >= 0.7 || adjacency >= 0.34);
  return coverage >= 0.85 || (tally.content >= contentWords && adjacency >= 0.6);
}

/** A long run of equal words, or all the words in another order. */
function isTelling({ run, moved }: Tally, contentWords: number, coverage: number): boolean {
  if (run.length >= tellingRun && run.content >= 3 && coverage >= 0.35) return true;
  return moved > 0 && contentWords >= 3 && coverage >= 0.75;
}

function weightOf(unit: Unit): number {
  return isGrammar(unit) ? grammarWeight : 1;
}

function isGrammar({ key, number }: Unit): boolean {
  if (number) return false;
  return (
    functionWords.has(key) ||
    personalPronouns.has(key) ||
    auxiliaries.has(key) ||
    modals.has(key) ||
    key === 'not'
  );
}

function sharedCount(submitted: readonly Unit[], source: readonly Unit[]): number {
  const left = new Map<string, number>();
  for (const { key } of source) left.set(key, (left.get(key) ?? 0) + 1);
  let shared = 0;
  for (const { key } of submitted) {
    const count = left.get(key) ?? 0;
    if (count > 0) shared++;
    left.set(key, count - 1);
  }
  return shared;
}

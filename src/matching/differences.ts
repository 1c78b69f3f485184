import { classify } from './classify.ts';
import type { Step } from './alignment.ts';
import {
  differenceClasses,
  type ComparisonSegment,
  type Difference,
  type DifferenceClass,
} from './finding.ts';
import { isDisclosed, mergeSteps, type Comparison } from './steps.ts';
import { isCurrencySign, type Unit } from './units.ts';

/** What differs, and the run of the display that shows it. */
export interface JudgedStep {
  readonly difference: Difference | null;
  /** Whether the submitted text itself marks the change with … or [ ]. */
  readonly disclosed: boolean;
  /** Whether a house may hold it for its own spelling or typography. */
  readonly tolerated: boolean;
  readonly segment: ComparisonSegment;
}

/** Every step of the comparison judged, neighbours of one kind in one. */
export function judgeSteps(comparison: Comparison): JudgedStep[] {
  const steps = mergeSteps(comparison);
  const elsewhere = unmatchedKeys(comparison);
  return steps.map((step) => judgeStep(comparison, step, elsewhere));
}

/** Differences worst first; each once. */
export function worstFirst(differences: readonly Difference[]): Difference[] {
  return [...differences].sort(
    (a, b) => differenceClasses.indexOf(a.class) - differenceClasses.indexOf(b.class),
  );
}

/**
 * The source's words near the matched ones that have no counterpart: a submitted word that is among
 * them was moved rather than made up.
 */
export function unmatchedKeys({
  submitted,
  source,
  alignment,
}: Pick<Comparison, 'submitted' | 'source' | 'alignment'>): ReadonlySet<string> {
  const matched = new Set<number>();
  for (const { kind, source: theirs } of alignment.steps) {
    if (kind !== 'same' && kind !== 'near' && kind !== 'joined') continue;
    for (let k = theirs[0]; k < theirs[1]; k++) matched.add(k);
  }
  const from = Math.max(0, alignment.from - submitted.length);
  const near = source.slice(from, alignment.to + submitted.length);
  return new Set(near.flatMap(({ key }, k) => (matched.has(from + k) ? [] : [key])));
}

function judgeStep(comparison: Comparison, step: Step, elsewhere: ReadonlySet<string>): JudgedStep {
  const { submitted, source } = comparison;
  const own = submitted.slice(...step.submitted);
  const theirs = source.slice(...step.source);
  const words = {
    submitted: surface(comparison.submittedText, own),
    source: surface(comparison.sourceText, theirs),
  };
  if (step.kind === 'same') return judgeSame(own, theirs, words);
  if (step.kind === 'joined') return judgeJoined(own, theirs, words);
  if (own.length === 0 && theirs.every(isCurrencySign)) return judgeLostSign(words);
  const disclosed = isDisclosed(step, submitted);
  const kind = classify(own, theirs, source, step);
  const moved = own.length > 0 && own.every(({ key }) => elsewhere.has(key));
  const shown = disclosed ? 'disclosed' : moved ? 'moved' : shownKind(step);
  return {
    difference: { class: kind, ...words },
    disclosed,
    tolerated: false,
    segment: { kind: shown, ...words, class: kind },
  };
}

type Words = Pick<Difference, 'submitted' | 'source'>;

function judgeSame(own: readonly Unit[], theirs: readonly Unit[], words: Words): JudgedStep {
  const contracted = own.some((unit, k) => unit.contracted !== theirs[k]?.contracted);
  const spelled = own.some((unit, k) => unit.folded !== theirs[k]?.folded);
  const kind: DifferenceClass | null = contracted ? 'tidy-up' : spelled ? 'spelling' : null;
  return {
    difference: kind && { class: kind, ...words },
    disclosed: false,
    tolerated: kind !== 'tidy-up',
    segment: { kind: kind ? 'changed' : 'same', ...words, class: kind },
  };
}

/** The same figure without its "$": lost in typing, and said in a note. */
function judgeLostSign(words: Words): JudgedStep {
  return {
    difference: { class: 'typography', ...words },
    disclosed: false,
    tolerated: true,
    segment: { kind: 'left out', ...words, class: 'typography' },
  };
}

function judgeJoined(own: readonly Unit[], theirs: readonly Unit[], words: Words): JudgedStep {
  const apart = own.length > theirs.length ? own : theirs;
  const tolerated = (apart[0]?.hyphenAfter ?? false) || (apart[0]?.contracted ?? false);
  const kind = tolerated ? 'typography' : 'spelling';
  return {
    difference: { class: kind, ...words },
    disclosed: false,
    tolerated,
    segment: { kind: 'changed', ...words, class: kind },
  };
}

function shownKind({ kind }: Step): ComparisonSegment['kind'] {
  return kind === 'left out' || kind === 'put in' ? kind : 'changed';
}

/** The words of a run of units as they stand. */
function surface(text: string, units: readonly Unit[]): string {
  const [first, last] = [units[0], units.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
}

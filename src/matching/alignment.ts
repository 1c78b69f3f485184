import { areForms } from './wordClasses.ts';
import type { Unit } from './units.ts';

/** How a run of submitted units corresponds to a run of source units. */
export type StepKind = 'same' | 'joined' | 'near' | 'changed' | 'left out' | 'put in';

export interface Step {
  readonly kind: StepKind;
  /** Indices into the submitted units, half-open. */
  readonly submitted: readonly [number, number];
  /** Indices into the source units, half-open. */
  readonly source: readonly [number, number];
}

export interface Alignment {
  /** In order; together they cover every submitted unit and the source from first to last match. */
  readonly steps: readonly Step[];
  /** Where the submitted words lie in the source units, half-open. */
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * What each step costs. A word put in costs a little less than one exchanged for another; a run of
 * words left out costs mostly its opening, so that two halves of a long sentence stay together; at
 * an ellipsis leaving out is all but free.
 */
const costs = {
  near: 0.35,
  changed: 1,
  putIn: 0.8,
  leftOutOpening: 0.55,
  leftOut: 0.12,
  disclosedOpening: 0.1,
  disclosed: 0.004,
};

/**
 * Aligns the submitted units to that stretch of the source units which they fit best, word by word:
 * a semi-global alignment with affine gaps on the source's side (Gotoh, 1982). Costs time and memory
 * proportional to the product of the lengths.
 */
export function alignUnits(submitted: readonly Unit[], source: readonly Unit[]): Alignment {
  const table = createTable(submitted.length, source.length);
  for (let i = 1; i <= submitted.length; i++) {
    const leftOut = leftOutCosts(submitted[i]);
    for (let j = 1; j <= source.length; j++) {
      const at = i * table.width + j;
      offerPairs(table, at, submitted, i, source, j);
      offer(table, at, cost(table, at - table.width) + costs.putIn, moves.putIn);
      openGap(table, at, leftOut);
      if (i < submitted.length) offer(table, at, table.gap[at] as number, moves.leftOut);
    }
  }
  return walkBack(table, submitted.length, source.length);
}

/** The cheapest way to each pair of positions, and the move by which it is reached. */
interface Table {
  readonly width: number;
  readonly best: Float64Array;
  readonly trace: Uint8Array;
  readonly gap: Float64Array;
  /** 1 where the gap goes on rather than opens. */
  readonly gapTrace: Uint8Array;
}

function createTable(m: number, n: number): Table {
  const width = n + 1;
  const size = (m + 1) * width;
  const best = new Float64Array(size).fill(Infinity);
  const trace = new Uint8Array(size);
  best.fill(0, 0, width);
  for (let i = 1; i <= m; i++) {
    best[i * width] = i * costs.putIn;
    trace[i * width] = moves.putIn;
  }
  const gap = new Float64Array(size).fill(Infinity);
  return { width, best, trace, gap, gapTrace: new Uint8Array(size) };
}

function cost({ best }: Table, at: number): number {
  return best[at] as number;
}

function offer({ best, trace }: Table, at: number, offered: number, move: number): void {
  if (offered >= (best[at] as number)) return;
  best[at] = offered;
  trace[at] = move;
}

/** One word for one word, or two words for the one that they make. */
function offerPairs(
  table: Table,
  at: number,
  submitted: readonly Unit[],
  i: number,
  source: readonly Unit[],
  j: number,
): void {
  const { width } = table;
  const [own, theirs] = [submitted[i - 1] as Unit, source[j - 1] as Unit];
  const like = likeness(own, theirs);
  offer(table, at, cost(table, at - width - 1) + like.cost, like.move);
  if (i > 1 && joins(submitted[i - 2] as Unit, own, theirs)) {
    offer(table, at, cost(table, at - 2 * width - 1), moves.joinSubmitted);
  }
  if (j > 1 && joins(source[j - 2] as Unit, theirs, own)) {
    offer(table, at, cost(table, at - width - 2), moves.joinSource);
  }
}

interface GapCosts {
  readonly open: number;
  readonly extend: number;
}

/** What leaving out source words costs before the submitted unit `next`. */
function leftOutCosts(next: Unit | undefined): GapCosts {
  return next?.gapBefore
    ? { open: costs.disclosedOpening, extend: costs.disclosed }
    : { open: costs.leftOutOpening, extend: costs.leftOut };
}

function openGap(table: Table, at: number, { open, extend }: GapCosts): void {
  const opened = cost(table, at - 1) + open + extend;
  const extended = (table.gap[at - 1] as number) + extend;
  table.gap[at] = Math.min(opened, extended);
  table.gapTrace[at] = extended < opened ? 1 : 0;
}

const moves = {
  same: 1,
  near: 2,
  changed: 3,
  putIn: 4,
  leftOut: 5,
  joinSubmitted: 6,
  joinSource: 7,
} as const;

function likeness(a: Unit, b: Unit): { cost: number; move: number } {
  if (a.key === b.key) return same;
  if (a.number || b.number) return changed;
  return areNear(a.key, b.key) ? near : changed;
}

const same = { cost: 0, move: moves.same };
const near = { cost: costs.near, move: moves.near };
const changed = { cost: costs.changed, move: moves.changed };

/** Two spellings of one word, or two forms of it. */
function areNear(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  if (areForms(a, b)) return true;
  if (a.length < 4 || b.length < 4) return false;
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  if (shared >= 5 && shared >= 0.6 * Math.max(a.length, b.length)) return true;
  return Math.abs(a.length - b.length) <= 1 && withinEdits(a, b, a.length >= 8 ? 2 : 1);
}

/** Whether at most `most` insertions, deletions or substitutions turn `a` into `b`. */
export function withinEdits(a: string, b: string, most: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}

/** "re" + "elect" is "reelect"; "we" + "have", written "we've", is "weve". */
function joins(first: Unit, second: Unit, whole: Unit): boolean {
  if (first.contracted && first.start === second.start) {
    return first.folded.length > 3 && first.folded.replaceAll("'", '') === whole.folded;
  }
  if (first.key.length + second.key.length !== whole.key.length) return false;
  return first.key + second.key === whole.key;
}

function walkBack({ width, best, trace, gapTrace }: Table, m: number, n: number): Alignment {
  let to = 0;
  for (let j = 1; j <= n; j++) {
    if ((best[m * width + j] as number) <= (best[m * width + to] as number)) to = j;
  }
  const steps: Step[] = [];
  let [i, j] = [m, to];
  while (i > 0) {
    const move = trace[i * width + j] as number;
    if (move === moves.leftOut) {
      const end = j;
      while (gapTrace[i * width + j] === 1) j--;
      j--;
      steps.push({ kind: 'left out', submitted: [i, i], source: [j, end] });
      continue;
    }
    const [di, dj] = strides[move] ?? [1, 1];
    const kind = kinds[move] ?? 'changed';
    steps.push({ kind, submitted: [i - di, i], source: [j - dj, j] });
    i -= di;
    j -= dj;
  }
  return { steps: steps.reverse(), from: j, to, cost: best[m * width + to] as number };
}

const strides: Record<number, readonly [number, number]> = {
  [moves.same]: [1, 1],
  [moves.near]: [1, 1],
  [moves.changed]: [1, 1],
  [moves.putIn]: [1, 0],
  [moves.joinSubmitted]: [2, 1],
  [moves.joinSource]: [1, 2],
};

const kinds: Record<number, StepKind> = {
  [moves.same]: 'same',
  [moves.near]: 'near',
  [moves.changed]: 'changed',
  [moves.putIn]: 'put in',
  [moves.joinSubmitted]: 'joined',
  [moves.joinSource]: 'joined',
};

import { splitParagraphs } from '../text/paragraphs.ts';
import { trimSpan, type Span } from '../text/span.ts';
import { placeMark, type PlacedMark } from './facing.ts';
import { anyMark, marks } from './marks.ts';

/** Marked words where they stand, before anything is known of their speaker. */
export interface MarkedStretch {
  /** Marks included. */
  readonly span: Span;
  /** The words alone. */
  readonly words: Span;
  /** The paragraph it stands in, counted from 0. */
  readonly paragraph: number;
  /** False where the closing mark is missing and the stretch runs to the end of its paragraph. */
  readonly closed: boolean;
  /** The stretch it stands inside, as an index into the same list; null at the first level. */
  readonly inside: number | null;
}

/**
 * Every stretch of `text` between quotation marks, in order of its opening mark.
 *
 * A stretch never crosses a paragraph: without a closing mark it ends with its paragraph. Marks of
 * one level stand inside marks of the other. Runs in linear time whatever marks the text holds.
 */
export function findStretches(
  text: string,
  paragraphs: readonly Span[] = splitParagraphs(text),
): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  paragraphs.forEach((paragraph, index) => {
    const placed = placeMarks(text, paragraph);
    if (placed.length > 0) pairMarks(text, paragraph, index, placed, stretches);
  });
  return stretches;
}

function placeMarks(text: string, paragraph: Span): PlacedMark[] {
  const placed: PlacedMark[] = [];
  anyMark.lastIndex = paragraph.start;
  for (;;) {
    const match = anyMark.exec(text);
    if (!match || match.index >= paragraph.end) break;
    const mark = marks.get(match[0]);
    if (!mark) continue;
    const here = placeMark(text, match.index, match.index + match[0].length, mark);
    if (here.facing !== 'apostrophe') placed.push(here);
  }
  return placed;
}

interface OpenMark {
  readonly at: PlacedMark;
  /** Its place in the list of stretches, filled in when it closes. */
  readonly slot: number;
}

/** Pairs the marks of one paragraph with a stack; at most two levels stand open. */
function pairMarks(
  text: string,
  paragraph: Span,
  index: number,
  placed: readonly PlacedMark[],
  stretches: MarkedStretch[],
): void {
  const open: OpenMark[] = [];
  const found: (MarkedStretch | null)[] = [];
  const base = stretches.length;
  const close = (end: number, wordsEnd: number, closed: boolean) => {
    const top = open.pop();
    if (!top) return;
    const words = trimSpan(text, { start: top.at.end, end: wordsEnd });
    if (words.start === words.end) return;
    const span = { start: top.at.start, end };
    const inside = open.at(-1)?.slot ?? null;
    found[top.slot] = { span, words, paragraph: index, closed, inside };
  };
  const closers = singleClosers(placed);
  placed.forEach((mark, position) => {
    const level = open.findLastIndex(({ at }) => at.mark.level === mark.mark.level);
    if (level >= 0 && reopens(text, mark)) {
      while (open.length > level + 1) abandon(open, found);
      close(trimSpan(text, { start: paragraph.start, end: mark.start }).end, mark.start, false);
      found.push(null);
      open.push({ at: mark, slot: found.length - 1 });
    } else if (level >= 0 && closes(mark, closers, position)) {
      while (open.length > level + 1) abandon(open, found);
      close(mark.end, mark.start, true);
    } else if (level < 0 && opens(text, mark, closers, position)) {
      found.push(null);
      open.push({ at: mark, slot: found.length - 1 });
    }
  });
  while (open.length > 0) {
    if (open.at(-1)?.at.mark.level === 'single') abandon(open, found);
    else close(paragraph.end, paragraph.end, false);
  }
  keepFound(found, base, stretches);
}

/** Whether a mark opens anew where a sentence just ended: the closing mark before it is missing. */
function reopens(text: string, mark: PlacedMark): boolean {
  if (mark.mark.level !== 'double' || mark.facing !== 'opens') return false;
  return /[.?!…]\s+$/.test(text.slice(Math.max(0, mark.start - 4), mark.start));
}

/** Drops the innermost open mark: what looked like one was an apostrophe. */
function abandon(open: OpenMark[], found: (MarkedStretch | null)[]): void {
  const top = open.pop();
  if (top) found[top.slot] = null;
}

function keepFound(
  found: readonly (MarkedStretch | null)[],
  base: number,
  stretches: MarkedStretch[],
): void {
  const places = new Map<number, number>();
  found.forEach((stretch, slot) => {
    if (!stretch) return;
    const inside = stretch.inside === null ? null : (places.get(stretch.inside) ?? null);
    places.set(slot, base + places.size);
    stretches.push({ ...stretch, inside });
  });
}

/**
 * For each mark, the position of the next single mark that surely closes, and of the next that only
 * may ("James’ book"); computed once from the right so that pairing stays linear.
 */
interface Closers {
  readonly sure: readonly number[];
  readonly possible: readonly number[];
}

function singleClosers(placed: readonly PlacedMark[]): Closers {
  const sure: number[] = [];
  const possible: number[] = [];
  let nextSure = Infinity;
  let nextPossible = Infinity;
  for (let i = placed.length - 1; i >= 0; i--) {
    sure[i] = nextSure;
    possible[i] = nextPossible;
    const mark = placed[i];
    if (mark?.mark.level !== 'single' || mark.facing === 'opens') continue;
    nextPossible = i;
    if (!mark.weak) nextSure = i;
  }
  return { sure, possible };
}

function closes(mark: PlacedMark, closers: Closers, position: number): boolean {
  if (mark.facing === 'opens') return false;
  if (!mark.weak) return true;
  return (closers.sure[position] ?? Infinity) === Infinity;
}

function opens(text: string, mark: PlacedMark, closers: Closers, position: number): boolean {
  if (mark.facing === 'closes') return false;
  if (mark.mark.level === 'single') {
    return mark.facing === 'opens' && (closers.possible[position] ?? Infinity) < Infinity;
  }
  return !(mark.facing === 'either' && /\d/.test(text[mark.start - 1] ?? ''));
}

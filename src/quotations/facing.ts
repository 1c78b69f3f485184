import { elisions, type Facing, type Mark } from './marks.ts';

/** A mark where it stands, with the way it faces there. */
export interface PlacedMark {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  readonly facing: Facing | 'apostrophe';
  /** A closing single mark that may as well be a possessive's apostrophe ("James’ book"). */
  readonly weak: boolean;
}

/**
 * How the mark at `[start, end)` of `text` faces, by the characters on either side: typographic
 * marks keep their direction unless both neighbours deny it, straight ones take theirs from them.
 */
export function placeMark(text: string, start: number, end: number, mark: Mark): PlacedMark {
  const before = neighbour(text, start, -1);
  const after = neighbour(text, end, 1);
  const facing = mark.level === 'single' ? faceSingle(text, end, before, after, mark) : null;
  return {
    start,
    end,
    mark,
    facing: facing ?? faceByNeighbours(before, after, mark),
    weak: mark.level === 'single' && /s/i.test(before) && /\s/.test(after),
  };
}

function faceSingle(
  text: string,
  end: number,
  before: string,
  after: string,
  mark: Mark,
): 'apostrophe' | null {
  if (isInner(before) && isInner(after)) return 'apostrophe';
  if (isInner(before) || !isInner(after)) return null;
  if (/\d/.test(after) && mark.facing !== 'opens') return 'apostrophe';
  if (/\d/.test(after) && /^\d\ds?(?![\d])/.test(text.slice(end, end + 4))) return 'apostrophe';
  const word = /^\p{L}+/u.exec(text.slice(end, end + longestElision))?.[0] ?? '';
  return elisions.has(word.toLowerCase()) ? 'apostrophe' : null;
}

const longestElision = 8;

function faceByNeighbours(before: string, after: string, mark: Mark): Facing {
  const openish = opensAfter.test(before) && !/\s/.test(after) && after !== '';
  const closeish = !/\s/.test(before) && before !== '' && !isInner(after);
  if (mark.facing === 'opens') return closeish && !openish ? 'closes' : 'opens';
  if (mark.facing === 'closes') return openish && !closeish ? 'opens' : 'closes';
  if (openish && !closeish) return 'opens';
  if (closeish && !openish) return 'closes';
  if (openish && closeish) return /[([\u2014\u2013-]/.test(before) ? 'opens' : 'either';
  return 'either';
}

const opensAfter = /^$|[\s([{\u2014\u2013/-]|["“‘«'`]/;

function isInner(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** The nearest visible character on one side; the empty string at the edge of the text. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = step === 1 ? from : from - 1;
  while (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(text[at] ?? '')) at += step;
  return text[at] ?? '';
}

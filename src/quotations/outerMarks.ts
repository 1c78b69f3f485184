import { anyMark, marks } from './marks.ts';

/** The text without white space and quotation marks at either end, as a person pastes a quotation. */
export function stripOuterMarks(text: string): string {
  let bare = text.trim();
  for (;;) {
    const inner = stripOnce(bare);
    if (inner === bare) return bare;
    bare = inner;
  }
}

/** A single mark at one end only may be an apostrophe, and stays. */
function stripOnce(text: string): string {
  const found = [...text.matchAll(anyMark)];
  const first = found.find(({ index, 0: mark }) => index === 0 && faces(mark) !== 'closes');
  const last = found.find(
    ({ index, 0: mark }) =>
      index > 0 && index + mark.length === text.length && faces(mark) !== 'opens',
  );
  const start = first && (last ?? isDouble(first[0])) ? first[0].length : 0;
  const end = last && (first ?? isDouble(last[0])) ? last.index : text.length;
  return text.slice(start, Math.max(start, end)).trim();
}

function faces(mark: string) {
  return marks.get(mark)?.facing;
}

function isDouble(mark: string): boolean {
  return marks.get(mark)?.level === 'double';
}

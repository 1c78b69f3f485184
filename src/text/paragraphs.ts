import { trimSpan, type Span } from './span.ts';

/**
 * The paragraphs of `text` in order, without surrounding white space, as UTF-16 spans.
 *
 * Blank lines part paragraphs. A text without blank lines has one paragraph a line, unless its
 * lines are hard-wrapped, in which case only blank lines count. Runs in linear time.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const byLine = eachLineIsAParagraph(text, lines);
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    const trimmed = trimSpan(text, line);
    if (trimmed.start === trimmed.end || byLine) {
      if (open) paragraphs.push(open);
      open = null;
    }
    if (trimmed.start < trimmed.end) {
      open = open ? { start: open.start, end: trimmed.end } : trimmed;
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

/** The index of the paragraph that holds `offset`, or of the last one before it; -1 if none. */
export function paragraphIndexAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const paragraph = paragraphs[middle];
    if (paragraph && paragraph.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n?|[\n\u2028\u2029]/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Hard-wrapped lines fill a column: most of them end between these widths. */
const wrappedWidth = { least: 50, most: 100 };

function eachLineIsAParagraph(text: string, lines: readonly Span[]): boolean {
  const inked = lines.map((line) => trimSpan(text, line)).filter((line) => line.end > line.start);
  const blankLines = lines.length - inked.length;
  if (blankLines > inked.length / 4 && inked.length > 1) return !hasWrappedBlocks(text, lines);
  return !mostLinesFillAColumn(inked);
}

function mostLinesFillAColumn(lines: readonly Span[]): boolean {
  const full = lines.filter(
    ({ start, end }) => end - start >= wrappedWidth.least && end - start <= wrappedWidth.most,
  );
  return lines.length >= 4 && full.length > lines.length * 0.6;
}

/** Whether neighbouring lines run on: a line that ends mid-sentence before one that starts small. */
function hasWrappedBlocks(text: string, lines: readonly Span[]): boolean {
  let runOn = 0;
  let neighbours = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = trimSpan(text, lines[i] ?? { start: 0, end: 0 });
    const next = trimSpan(text, lines[i + 1] ?? { start: 0, end: 0 });
    if (line.start === line.end || next.start === next.end) continue;
    neighbours++;
    const width = line.end - line.start;
    if (width >= wrappedWidth.least && width <= wrappedWidth.most) runOn++;
  }
  return neighbours > 0 && runOn > neighbours * 0.5;
}

import type { Passage, StoredDocument, StoredQuotation } from '../archive/archive.ts';
import type { Span } from '../text/span.ts';
import { unitsOf, type Unit } from './units.ts';

/** A passage that may be meant, with the units to compare; all offsets are the document's. */
export interface Candidate {
  /** Null where the words stand outside quotation marks. */
  readonly quotation: StoredQuotation | null;
  readonly document: StoredDocument;
  /** The stretches whose words are compared. */
  readonly stretches: readonly Span[];
  readonly units: readonly Unit[];
}

/** Characters on either side of the passage that the index found; enough for the longest quote. */
const margin = 600;

/** The candidate behind a passage; a very long utterance is cut down to the passage's surroundings. */
export function candidateOf(
  passage: Passage,
  document: StoredDocument,
  quotation: StoredQuotation | null,
  reach: number,
): Candidate {
  const near = {
    start: passage.span.start - margin - reach,
    end: passage.span.end + margin + reach,
  };
  const whole = quotation ? quotation.spans : [paragraphAround(document, passage.span)];
  const stretches = whole
    .map(({ start, end }) => ({ start: Math.max(start, near.start), end: Math.min(end, near.end) }))
    .filter(({ start, end }) => start < end)
    .map((span) => growToWords(document.text, span));
  const units = stretches.flatMap((span) => unitsIn(document.text, span));
  return { quotation, document, stretches, units };
}

function paragraphAround({ paragraphs, text }: StoredDocument, { start, end }: Span): Span {
  const found = paragraphs.find(({ span }) => span.start <= start && end <= span.end);
  return found?.span ?? { start: Math.max(0, start), end: Math.min(text.length, end) };
}

function growToWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && /[\p{L}\p{N}'’]/u.test(text[from - 1] ?? '')) from--;
  while (to < text.length && /[\p{L}\p{N}'’]/u.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}

function unitsIn(text: string, { start, end }: Span): Unit[] {
  return unitsOf(text.slice(start, end)).map((unit) => ({
    ...unit,
    start: unit.start + start,
    end: unit.end + start,
  }));
}

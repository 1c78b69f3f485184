import type { SourceDocument } from '../documents/sourceDocument.ts';
import type { Extraction } from '../speakers/attribution.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';

/** A run of a document's text to be indexed: part of a quotation, or of a paragraph. */
export interface IndexedPassage {
  /** Which quotation of the document, from 0; null for a paragraph. */
  readonly position: number | null;
  readonly span: Span;
  readonly words: readonly Word[];
}

/** Words; a longer passage is indexed in windows, so that a fragment of it still stands out. */
const windowLength = 120;
const windowStep = 80;

/** Words of the reporter's own that make a paragraph worth finding. */
const leastOwnWords = 5;

/**
 * What the index holds of a document: every utterance with its pieces joined, and every paragraph
 * that has words of its own outside of them, long ones in overlapping windows.
 */
export function passagesOf(document: SourceDocument, { quotations }: Extraction): IndexedPassage[] {
  const passages: IndexedPassage[] = [];
  quotations.forEach(({ stretches }, position) => {
    const words = stretches.flatMap((stretch) => wordsOf(document.text, stretch.words));
    pushWindows(words, position, passages);
  });
  const spoken = quotations.flatMap(({ stretches }) => stretches.map(({ words }) => words));
  for (const { span, role } of document.paragraphs) {
    if (role === 'copyright' || role === 'furniture' || role === 'byline') continue;
    const words = wordsOf(document.text, span);
    const inside = spoken.filter((stretch) => spansOverlap(stretch, span));
    const own = words.filter((word) => !inside.some((stretch) => spansOverlap(stretch, word)));
    if (own.length >= leastOwnWords) pushWindows(words, null, passages);
  }
  return passages;
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  return splitWords(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
}

function pushWindows(
  words: readonly Word[],
  position: number | null,
  into: IndexedPassage[],
): void {
  for (let from = 0; from < words.length; from += windowStep) {
    const window = words.slice(from, from + windowLength);
    const [first, last] = [window[0], window.at(-1)];
    if (!first || !last) return;
    into.push({ position, span: { start: first.start, end: last.end }, words: window });
    if (from + windowLength >= words.length) return;
  }
}

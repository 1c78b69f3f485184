import type { Span } from './span.ts';

/** A word where it stands: its span in the original text, and its folded form for comparison. */
export interface Word extends Span {
  readonly folded: string;
}

/**
 * The words of `text` in order, each with the form by which words are compared and the way back to
 * the original UTF-16 offsets.
 *
 * A word is a run of letters, marks and digits with apostrophes inside ("o’clock", "’80s" without
 * its mark), a dotted abbreviation ("U.S."), a figure with its separators ("1,000.5"), or one of
 * the signs that are read aloud (%, $, £, €, &). Hyphens part words; soft hyphens and zero-width
 * characters do not. Runs in linear time.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const folded = foldWord(match[0]);
    if (folded !== '') {
      words.push({ start: match.index, end: match.index + match[0].length, folded });
    }
  }
  return words;
}

/**
 * One word folded for comparison: compatibility forms unified (NFKC), lower case, no diacritics,
 * one apostrophe, no invisible characters, no points in dotted abbreviations, no commas in figures.
 */
export function foldWord(word: string): string {
  const plain = isPlainAscii(word) ? word.toLowerCase() : foldUnicode(word);
  if (dottedAbbreviation.test(plain)) return plain.replaceAll('.', '');
  return groupedFigure.test(plain) ? plain.replaceAll(',', '') : plain;
}

function foldUnicode(word: string): string {
  return word
    .replace(apostrophes, "'")
    .normalize('NFKD')
    .replace(invisibleOrMark, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFC');
}

function isPlainAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

const dottedAbbreviation = /^(?:\p{L}\.)+\p{L}?\.?$/u;
const groupedFigure = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const apostrophes = /[\u2018\u2019\u02bc\uff07\u2032\u00b4\u0060]/g;
const invisibleOrMark = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

const inner = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const wordPattern = new RegExp(
  [
    '\\p{L}\\.(?:\\p{L}\\.)+', // U.S., e.g.
    '\\d+(?:[.,]\\d+)*(?:\\p{L}\\p{M}*)*', // 1,000.5  80s  5th
    `[\\p{L}\\p{N}]${inner}*(?:['\\u2019\\u2018\\u02bc]${inner}*[\\p{L}\\p{N}])*`,
    '[%$£€¥&]',
  ].join('|'),
  'gu',
);

import { splitWords, type Word } from '../text/words.ts';
import { readNumber } from './numbers.ts';
import { commonSpelling } from './spelling.ts';

/** One thing to compare: a word, a part of a contraction, or a whole figure, where it stands. */
export interface Unit {
  /** Equal keys mean the same word whatever its spelling, contraction or notation. */
  readonly key: string;
  /** In the text that the units were taken from; UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly number: boolean;
  /** Part of a contraction ("can’t" is two units with the same span). */
  readonly contracted: boolean;
  /** Capitalised where no sentence begins. */
  readonly name: boolean;
  /** A hyphen joins it to the next word. */
  readonly hyphenAfter: boolean;
  /** Inside [ ] in the submitted quote: a clarification, marked as such. */
  readonly bracketed: boolean;
  /** An ellipsis stands right before it: words may be left out there. */
  readonly gapBefore: boolean;
}

/** The units of `text` in order; `disclosures` reads … and [ ] as marks of an editor's hand. */
export function unitsOf(text: string, { disclosures = false } = {}): Unit[] {
  const words = splitWords(text);
  const folded = words.map((word) => word.folded);
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const shape = shapeOf(text, word, words[at - 1], disclosures);
    const currency = currencies.get(word.folded);
    const number = readNumber(folded, currency ? at + 1 : at);
    if (number) {
      const last = words[at + number.length - 1 + (currency ? 1 : 0)] ?? word;
      const span = { start: word.start, end: last.end };
      const key = `#${number.value}${number.ordinal ? 'th' : ''}`;
      units.push({
        ...shape,
        ...span,
        key,
        folded: text.slice(span.start, span.end),
        number: true,
      });
      if (currency)
        units.push({ ...shape, ...span, key: currency, folded: currency, number: true });
      at += number.length + (currency ? 1 : 0);
      continue;
    }
    at += pushWord(words, at, shape, units);
  }
  return units;
}

/** The signs that are read aloud after their figure. */
const currencies = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
]);

/** Whether the unit is the sign of a sum ("$" in "$400 million") rather than a word for it. */
export function isCurrencySign({ number, key }: Unit): boolean {
  return number && !key.startsWith('#');
}

type Shape = Omit<Unit, 'key' | 'folded'>;

function shapeOf(text: string, word: Word, before: Word | undefined, disclosures: boolean): Shape {
  const gap = text.slice(before?.end ?? 0, word.start);
  const opensSentence = before === undefined || /[.?!:“"‘]/.test(gap);
  return {
    start: word.start,
    end: word.end,
    number: false,
    contracted: false,
    name:
      !opensSentence && /^\p{Lu}/u.test(text.slice(word.start, word.end)) && word.folded !== 'i',
    hyphenAfter: /^[-‐‑]/.test(text.slice(word.end, word.end + 1)),
    bracketed: disclosures && isBracketed(text, word),
    gapBefore: disclosures && ellipsis.test(gap),
  };
}

/** Marks of omission: "…", "...", ". . .", with or without brackets. */
export const ellipsis = /…|\.\s?\.\s?\./;

function isBracketed(text: string, { start, end }: Word): boolean {
  const opened = text.lastIndexOf('[', start);
  if (opened < 0 || text.lastIndexOf(']', start) > opened) return false;
  return text.indexOf(']', end) >= 0;
}

function pushWord(words: readonly Word[], at: number, shape: Shape, units: Unit[]): number {
  const word = words[at];
  if (!word) return 1;
  const parts = contractionParts(word.folded);
  if (parts) {
    for (const key of parts) units.push({ ...shape, key, folded: word.folded, contracted: true });
    return 1;
  }
  if (word.folded === 'per' && words[at + 1]?.folded === 'cent') {
    const end = words[at + 1]?.end ?? word.end;
    units.push({ ...shape, end, key: 'percent', folded: 'per cent' });
    return 2;
  }
  const key = symbols.get(word.folded) ?? commonSpelling(word.folded.replace(/'$/, ''));
  units.push({ ...shape, key, folded: word.folded });
  return 1;
}

const symbols = new Map([
  ['%', 'percent'],
  ['&', 'and'],
  ['dollars', 'dollar'],
  ['pounds', 'pound'],
  ['euros', 'euro'],
]);

/** "can't" → can not; null where the word is no contraction. */
function contractionParts(word: string): readonly string[] | null {
  const whole = wholeContractions.get(word);
  if (whole) return whole;
  const match = /^(.+?)(n't|'re|'ve|'ll|'m|'d)$/.exec(word);
  if (match) return [match[1] ?? '', endings.get(match[2] ?? '') ?? ''];
  const is = /^(it|that|there|here|what|who|where|he|she|how|when|everything|nothing|one)'s$/.exec(
    word,
  );
  return is ? [is[1] ?? '', 'is'] : null;
}

const endings = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
]);

const wholeContractions = new Map<string, readonly string[]>([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ["'em", ['them']],
  ["y'all", ['you', 'all']],
]);

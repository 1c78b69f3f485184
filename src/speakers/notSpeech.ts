import type { MarkedStretch } from '../quotations/findStretches.ts';
import type { NotSpeechReason } from '../quotations/quotation.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { StretchAttribution } from './attributeArticle.ts';

/** Why the marked words are nobody's speech; null where they are somebody's, or may be. */
export function notSpeechReason(
  text: string,
  paragraphs: readonly Span[],
  stretch: MarkedStretch,
  { reading }: StretchAttribution,
): NotSpeechReason | null {
  const words = sliceSpan(text, stretch.words);
  const count = splitWords(words).length;
  const before = text.slice(Math.max(0, stretch.span.start - lookAround), stretch.span.start);
  const after = text.slice(stretch.span.end, stretch.span.end + lookAround);
  if (inHeadline(text, paragraphs, stretch)) return 'headline';
  if (isNickname(before, after, count)) return 'nickname';
  if (
    /\b(?:the (?:word|term|phrase)s?|so-called|known as|dubbed|nicknamed|called)\s+$/i.test(
      before,
    ) &&
    count <= 3 &&
    !reading?.cue
  ) {
    return 'words as words';
  }
  if (/\bso-called\s+$/i.test(before)) return 'scare quotes';
  const reported = reading?.cue != null && reading.strength !== 'judges';
  if (
    isTitle(words, count) &&
    !(reported && /[,.?!]$/.test(words)) &&
    !directlyReported(before, after)
  ) {
    return 'title of a work';
  }
  if (!reading && count <= shortest) return 'scare quotes';
  return null;
}

const lookAround = 48;
const shortest = 3;

/** The first line of a text, where it does not end like a sentence. */
function inHeadline(text: string, paragraphs: readonly Span[], stretch: MarkedStretch): boolean {
  const first = paragraphs[0];
  if (stretch.paragraph !== 0 || !first || paragraphs.length < 2) return false;
  const line = sliceSpan(text, first);
  const single = /^['‘]/.test(text.slice(stretch.span.start, stretch.span.start + 1));
  return line.length <= longestHeadline && (single || !/[.?!]["”’']?$/.test(line));
}

const longestHeadline = 140;

/** George “Dubya” Bush. */
function isNickname(before: string, after: string, count: number): boolean {
  return (
    count <= 2 &&
    /\p{Lu}[\p{L}.]+\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}/u.test(after) &&
    !/[.,]\s$/.test(before)
  );
}

function directlyReported(before: string, after: string): boolean {
  return (
    /\b(?:said|says|asked|wrote|tweeted|replied|added)[,:]?\s$/i.test(before) ||
    /^[,\s]*(?:he|she|they)?\s*(?:said|says|asked|wrote)\b/i.test(after)
  );
}

/** Capitals on all words that titles capitalise, and more than one of them. */
function isTitle(words: string, count: number): boolean {
  if (count < 2 || count > 12) return false;
  if (/[.;!?]\s/.test(words)) return false;
  const parts = words.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const small = parts.filter((word) => /^\p{Ll}/u.test(word));
  if (!/^\P{L}*\p{Lu}/u.test(parts[0] ?? '') || !/^\P{L}*[\p{Lu}\p{N}]/u.test(parts.at(-1) ?? ''))
    return false;
  return small.every((word) => smallInTitles.has(word.toLowerCase().replace(/\P{L}/gu, '')));
}

const smallInTitles = new Set(
  'a an the and or but nor for of in on at to by from with as vs via is it de la le und du'.split(
    ' ',
  ),
);

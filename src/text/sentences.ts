import { trimSpan, type Span } from './span.ts';

/**
 * The sentences of the stretch `within` of `text`, as UTF-16 spans into `text`.
 *
 * A sentence ends at . ! ? or … with any closing marks after it, where white space and something
 * that can open a sentence follow. Titles, initials and common abbreviations ("Mr.", "J.", "Sen.")
 * do not end one. Runs in linear time.
 */
export function splitSentences(
  text: string,
  within: Span = { start: 0, end: text.length },
): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  terminator.lastIndex = within.start;
  for (;;) {
    const match = terminator.exec(text);
    if (!match || match.index >= within.end) break;
    const end = match.index + match[0].length;
    if (end < within.end && endsSentence(text, start, match.index, end)) {
      sentences.push(trimSpan(text, { start, end }));
      start = end;
    }
  }
  const last = trimSpan(text, { start, end: within.end });
  if (last.end > last.start) sentences.push(last);
  return sentences;
}

const terminator = /[.!?…]+["'\u201d\u2019\u00bb)\]]*(?=\s)/g;
const opensSentence = /^\s+["'\u201c\u2018\u00ab([]*[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u;
const lookAhead = 12;

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  if (!opensSentence.test(text.slice(end, end + lookAhead))) return false;
  if (text[stop] !== '.' || text[stop + 1] === '.') return true;
  const before = text.slice(Math.max(start, stop - lookAhead), stop);
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  return !(isInitial(word) || abbreviations.has(word.toLowerCase()));
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I';
}

/** Abbreviations after which a capital usually continues the sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cmdr adm maj cpl pvt rev fr sr jr st hon ' +
    'pres supt det insp messrs vs no nos vol dept univ assn bros co corp inc ltd jan feb mar apr ' +
    'jun jul aug sept sep oct nov dec ariz ark calif colo conn del fla ga ill ind kan ky la md ' +
    'mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'mt ft ave blvd rd e.g i.e a.m p.m'
  ).split(' '),
);

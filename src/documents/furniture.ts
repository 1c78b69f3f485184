import { sliceSpan, type Span } from '../text/span.ts';
import type { Paragraph, ParagraphRole } from './sourceDocument.ts';

/** What plain wire copy says of itself. */
export interface Furniture {
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/**
 * Finds title, byline, dateline, copyright line and boilerplate where they stand in plain wire copy,
 * and gives every paragraph its role. The text itself is left as it is.
 */
export function furnishDocument(text: string, spans: readonly Span[]): Furniture {
  const paragraphs = spans.map((span, index) => ({
    span,
    role: roleOf(sliceSpan(text, span), index, spans.length),
  }));
  const first = (role: ParagraphRole) => {
    const found = paragraphs.find((paragraph) => paragraph.role === role);
    return found ? sliceSpan(text, found.span) : null;
  };
  const copyright = copyrightOf(first('copyright'));
  const opening = openingOf(text, paragraphs);
  return {
    paragraphs,
    title: first('title'),
    author: bylineOf(first('byline')),
    publisher: opening.agency ?? copyright.holder,
    published: dateOf(first('dateline')) ?? opening.date ?? copyright.year,
  };
}

const headlineLength = { least: 3, most: 160 };

function roleOf(words: string, index: number, count: number): ParagraphRole {
  if (copyrightLine.test(words)) return 'copyright';
  if (bylineLine.test(words)) return 'byline';
  if (dateLine.test(words)) return 'dateline';
  if (furnitureLine.test(words)) return 'furniture';
  if (index === 0 && count > 1 && isHeadline(words)) return 'title';
  return 'body';
}

/** A first line of headline length that does not end as sentences end, nor is a turn of speech. */
function isHeadline(words: string): boolean {
  if (words.length < headlineLength.least || words.length > headlineLength.most) return false;
  if (/\n/.test(words) || /^[A-Z .’'-]+:\s/.test(words)) return false;
  return !/[.:;,]["”’']?$/.test(words);
}

const copyrightLine = /^(?:©|\(c\)\s|copyright\b)[^\n]{0,160}$/i;
const bylineLine = /^(?:by|words by|story by)\s+\p{Lu}[^\n.]{2,80}$/iu;
const dateLine =
  /^(?:published|updated|posted|first published|last updated)?[:\s]*(?:\w+day,?\s+)?(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2},?)\s+\d{4}(?:[,\s].{0,30})?$/iu;
const furnitureLine =
  /^(?:[–—-]+\s*with assistance\b.*|with (?:additional )?reporting by\b.*|\(?(?:additional )?(?:reporting|writing|editing) by\b.*|more stories like this\b.*|read more\b.*|sign up (?:for|to)\b.*|subscribe\b.{0,120}|advertisement|share (?:this|on)\b.{0,80}|related(?: articles| stories)?:?.{0,120}|all rights reserved.{0,80}|for more (?:information|stories)\b.{0,120}|click here\b.{0,80}|photo(?:graph)?(?: by|:).{0,120}|image (?:credit|source|copyright)\b.{0,120}|this (?:story|article) (?:was|has been) (?:originally )?(?:published|updated|corrected)\b.{0,200}|\(?ends\)?|abstract\.?|full text\.?|###|\* \* \*)$/i;

function bylineOf(line: string | null): string | null {
  return line?.replace(/^(?:words |story )?by\s+/i, '').trim() ?? null;
}

function copyrightOf(line: string | null): { holder: string | null; year: string | null } {
  const words = line?.replace(/^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*/i, '') ?? '';
  const year = /\b(?:1[89]|20)\d\d\b/.exec(words)?.[0] ?? null;
  const holder = words
    .replace(/\b(?:1[89]|20)\d\d\b/g, '')
    .replace(/all rights reserved\.?/i, '')
    .replace(/^[\s,.-]+|[\s,]+$/g, '');
  return { holder: holder === '' ? null : holder, year };
}

/** "(Bloomberg) —", "LONDON, Nov 3 (Reuters) -" at the head of the first paragraphs. */
function openingOf(
  text: string,
  paragraphs: readonly Paragraph[],
): { agency: string | null; date: string | null } {
  for (const { span } of paragraphs.slice(0, openingParagraphs)) {
    const head = text.slice(span.start, Math.min(span.end, span.start + longestOpening));
    const match = opening.exec(head);
    if (match) return { agency: match.groups?.agency ?? null, date: null };
  }
  return { agency: null, date: null };
}

const openingParagraphs = 4;
const longestOpening = 120;
const opening =
  /^(?:\p{Lu}[\p{Lu} .,'’-]{2,40}(?:,\s*\p{L}+\.?\s+\d{1,2})?\s*)?\((?<agency>[\p{Lu}][\p{L} .&]{1,30})\)\s*[—–-]/u;

function dateOf(line: string | null): string | null {
  if (!line) return null;
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu.exec(line);
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(line)?.[0];
  const day = /\b(\d{1,2})\b(?!\d)/.exec(line.replace(/\b\d{4}\b/, ''))?.[1];
  if (!month?.[1] || !year || !day) return year ?? null;
  const number = months.indexOf(month[1].toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

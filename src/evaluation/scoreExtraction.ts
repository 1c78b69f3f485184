import type { ExtractionRow } from '../speakers/extractionRows.ts';
import { lastName } from '../speakers/mentions.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';

/** One gold quotation and what the system made of it. */
export interface Judged {
  readonly article: string;
  readonly gold: GoldQuote;
  readonly text: string;
  readonly row: ExtractionRow | null;
  readonly speakerRight: boolean;
  readonly fullNameRight: boolean | null;
  readonly phenomena: readonly string[];
}

/** Counts over a set of articles; the ratios are left to whoever prints them. */
export interface ExtractionScore {
  readonly articles: number;
  readonly judged: readonly Judged[];
  /** System rows that match no gold quotation. */
  readonly spurious: number;
  /** System rows that match what the gold holds to be nobody's speech. */
  readonly onNotSpeech: number;
}

/** The overlap at which two spans are the same quotation (intersection over union). */
const sameSpan = 0.8;

/**
 * Scores the extraction of annotated articles: a quotation is found where a system span overlaps it
 * at intersection over union of 0.8, marks and outer punctuation left out; its speaker is right
 * where the last names agree, or where the gold has but a pronoun and the system a name.
 */
export function scoreExtraction(
  articles: readonly GoldArticle[],
  extract: (text: string) => readonly ExtractionRow[],
): ExtractionScore {
  const judged: Judged[] = [];
  let spurious = 0;
  let onNotSpeech = 0;
  for (const article of articles) {
    const rows = extract(article.text);
    const used = new Set<ExtractionRow>();
    for (const gold of article.quotes) {
      const row = bestRow(article.text, gold, rows);
      if (row) used.add(row);
      if (gold.quote === false) {
        if (row) onNotSpeech++;
        continue;
      }
      judged.push(judge(article, gold, row));
    }
    for (const row of rows) {
      if (used.has(row)) continue;
      if (article.unattributed?.some((span) => overlap(article.text, span, row) >= sameSpan))
        onNotSpeech++;
      else spurious++;
    }
  }
  return { articles: articles.length, judged, spurious, onNotSpeech };
}

function bestRow(text: string, gold: Span, rows: readonly ExtractionRow[]): ExtractionRow | null {
  let best: ExtractionRow | null = null;
  let most = sameSpan;
  for (const row of rows) {
    const shared = overlap(text, gold, row);
    if (shared >= most) {
      most = shared;
      best = row;
    }
  }
  return best;
}

function overlap(text: string, a: Span, b: Span): number {
  if (a.end <= b.start || b.end <= a.start) return 0;
  const [left, right] = [bare(text, a), bare(text, b)];
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  const whole = Math.max(left.end, right.end) - Math.min(left.start, right.start);
  return whole <= 0 ? 0 : Math.max(0, shared) / whole;
}

function bare(text: string, { start, end }: Span): Span {
  const words = sliceSpan(text, { start, end });
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

function judge(article: GoldArticle, gold: GoldQuote, row: ExtractionRow | null): Judged {
  const name = row?.speaker?.name ?? null;
  return {
    article: article.id,
    gold,
    text: sliceSpan(article.text, gold),
    row,
    speakerRight: row !== null && speakerAgrees(gold, name),
    fullNameRight: gold.canonical ? row !== null && fullNameAgrees(gold.canonical, name) : null,
    phenomena: phenomenaOf(article, gold, row),
  };
}

const pronoun = /^(?:he|she|they|it|i|we|who|you|his|her|their)$/i;

/** Whether the system's name and the gold's mention or canonical name share their last name. */
function speakerAgrees({ canonical, speaker }: GoldQuote, name: string | null): boolean {
  const wanted = canonical ?? speaker ?? null;
  if (wanted === null) return name === null;
  if (name === null) return false;
  if (!canonical && pronoun.test(wanted.trim())) return !pronoun.test(name);
  return goldLastNames(wanted).includes(lastName(name));
}

/** A mention may run on past its name ("Kevin Hecht, a tunneling expert"). */
function goldLastNames(mention: string): string[] {
  const head = mention.split(/[,(—]/)[0]?.trim() ?? mention;
  return [lastName(mention.trim().replace(/[,.]+$/, '')), lastName(head)];
}

function fullNameAgrees(canonical: string, name: string | null): boolean {
  const own = new Set(splitWords(name ?? '').map(({ folded }) => folded));
  return splitWords(canonical).every(({ folded }) => own.has(folded));
}

function phenomenaOf({ text }: GoldArticle, gold: GoldQuote, row: ExtractionRow | null): string[] {
  const mention = (gold.speaker ?? '').trim();
  const phenomena: string[] = [];
  if (gold.type) phenomena.push(gold.type);
  if (row?.kind === 'continued') phenomena.push('continued');
  if (row?.kind === 'nested') phenomena.push('nested');
  if (mention === '') phenomena.push('unattributed');
  else if (pronoun.test(mention)) phenomena.push('pronoun');
  else if (/^\p{Ll}|^The\b|^A\b/u.test(mention)) phenomena.push('description');
  else if (!/\s/.test(mention)) phenomena.push('surname or single name');
  else phenomena.push('longer name');
  if (farMention(text, gold, row)) phenomena.push('named in another paragraph');
  return phenomena;
}

function farMention(text: string, gold: GoldQuote, row: ExtractionRow | null): boolean {
  const mention = row?.speaker?.mention;
  if (!mention) return false;
  const [from, to] = [Math.min(mention.start, gold.start), Math.max(mention.end, gold.end)];
  return /\n\s*\n/.test(text.slice(from, to));
}

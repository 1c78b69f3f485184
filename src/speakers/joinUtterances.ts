import type { MarkedStretch } from '../quotations/findStretches.ts';
import type { QuotationKind, Stretch } from '../quotations/quotation.ts';
import { coverSpans, sliceSpan, type Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { Attribution, Quotation } from './attribution.ts';
import type { StretchAttribution } from './attributeArticle.ts';
import { explainAttribution } from './explainAttribution.ts';
import { frameOf } from './frames.ts';
import { rules } from './reportedBy.ts';

/** The quotations of an article: stretches of one utterance joined, nested ones by themselves. */
export function joinUtterances(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly MarkedStretch[],
  attributions: readonly StretchAttribution[],
): Quotation[] {
  const groups = groupStretches(text, stretches, attributions);
  const outer = groups.map((group) => quotationOf(text, paragraphs, stretches, group));
  const spoken = new Set(attributions.map(({ stretch }) => stretch));
  const nested = stretches.flatMap((stretch) =>
    stretch.inside !== null && spoken.has(stretch.inside)
      ? [nestedQuotation(text, paragraphs, stretch)]
      : [],
  );
  return [...outer, ...nested].sort((a, b) => startOf(a) - startOf(b));
}

type Group = readonly [StretchAttribution, ...StretchAttribution[]];

function groupStretches(
  text: string,
  stretches: readonly MarkedStretch[],
  attributions: readonly StretchAttribution[],
): Group[] {
  const groups: [StretchAttribution, ...StretchAttribution[]][] = [];
  for (const attribution of attributions) {
    const open = groups.at(-1);
    const previous = open?.at(-1);
    if (open && previous && goesOn(text, stretches, previous, attribution)) open.push(attribution);
    else groups.push([attribution]);
  }
  return groups;
}

function goesOn(
  text: string,
  stretches: readonly MarkedStretch[],
  previous: StretchAttribution,
  next: StretchAttribution,
): boolean {
  const rule = next.reading?.rule;
  if (next.continues !== null && (rule === 'same paragraph' || rule === 'open paragraph')) {
    return isWhole(text, stretches[next.stretch]);
  }
  const cue = next.reading?.cue;
  const before = previous.reading?.cue;
  const between = before && cue?.start === before.start && previous.reading?.rule === 'cue after';
  return Boolean(between);
}

function quotationOf(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly MarkedStretch[],
  group: Group,
): Quotation {
  const parts = group.flatMap(({ stretch }, index): Stretch[] => {
    const marked = stretches[stretch];
    return marked ? [asStretch(text, marked, index)] : [];
  });
  const first = group[0];
  const marked = stretches[first.stretch];
  const contexts = group.flatMap(({ paragraph }) => paragraphs[paragraph] ?? []);
  return {
    stretches: parts,
    text: parts.map(({ words }) => sliceSpan(text, words)).join(' '),
    attribution: attributionOf(text, paragraphs, first),
    frame: marked ? frameAround(text, marked, first) : 'asserted',
    context: contexts.reduce(coverSpans),
    question: null,
    spoken: spokenBy(text, first),
  };
}

function asStretch(
  text: string,
  { span, words, ...marked }: MarkedStretch,
  index: number,
): Stretch {
  const whole = isWhole(text, { span, words, ...marked });
  const kind: QuotationKind = index > 0 ? 'continued' : whole ? 'whole' : 'partial';
  return { span, words, kind };
}

/** At least a clause that stands alone: it opens like a sentence and has three words or an end. */
function isWhole(text: string, stretch: MarkedStretch | undefined): boolean {
  if (!stretch) return false;
  const words = sliceSpan(text, stretch.words);
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words)) return false;
  return splitWords(words).length >= 3 || /[.?!,]$/.test(words);
}

function attributionOf(
  text: string,
  paragraphs: readonly Span[],
  { reading, person }: StretchAttribution,
): Attribution | null {
  if (!reading) return null;
  const name = person?.name ?? reading.mention.name;
  const sure = person || reading.mention.kind !== 'pronoun' ? 1 : 0.5;
  const vague = reading.mention.kind === 'pronoun' ? 0.95 : 1;
  return {
    name,
    mention: reading.mention.span,
    cue: reading.cue,
    confidence: Math.round(rules[reading.rule].confidence * sure * vague * 100) / 100,
    rule: reading.rule,
    explanation: explainAttribution(text, paragraphs, reading, name),
  };
}

function frameAround(text: string, marked: MarkedStretch, { reading }: StretchAttribution) {
  const from = Math.max(0, marked.span.start - longestLead);
  const lead = text.slice(from, marked.span.start);
  const sentence = lead.slice(Math.max(lead.lastIndexOf('\n'), lastStop(lead)) + 1);
  const cue = reading?.cue ? sliceSpan(text, reading.cue).toLowerCase() : '';
  return frameOf(sentence, cue, reading?.strength === 'rejects');
}

const longestLead = 300;

function lastStop(lead: string): number {
  let last = -1;
  for (const match of lead.matchAll(/[.?!]["”’']?\s+(?=\p{Lu})/gu)) last = match.index + 1;
  return last;
}

function spokenBy(text: string, { reading }: StretchAttribution): boolean | null {
  if (!reading?.cue) return null;
  const cue = sliceSpan(text, reading.cue).toLowerCase();
  if (/^(?:wr[io]t|tweet|post|blog|email|letter|statement|read)/.test(cue)) return false;
  return /^(?:sa[iy]|told|tell|ask|add|shout|repl)/.test(cue) ? true : null;
}

function nestedQuotation(
  text: string,
  paragraphs: readonly Span[],
  { span, words, paragraph }: MarkedStretch,
): Quotation {
  return {
    stretches: [{ span, words, kind: 'nested' }],
    text: sliceSpan(text, words),
    attribution: null,
    frame: 'second-hand',
    context: paragraphs[paragraph] ?? span,
    question: null,
    spoken: null,
  };
}

function startOf({ stretches }: Quotation): number {
  return stretches[0]?.span.start ?? 0;
}

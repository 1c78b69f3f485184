import type { Archive } from '../archive/archive.ts';
import { containsSpan, sliceSpan } from '../text/span.ts';
import type { Assessment } from './assess.ts';
import type { Flag, FlagName } from './finding.ts';
import { carriesTheSame } from './judgeSpeaker.ts';
import { quoted } from './quoted.ts';

/** A flag, and whether it keeps a quotation from standing. */
export interface JudgedFlag extends Flag {
  readonly red: boolean;
}

/** What an editor must know about where the words stand, each with its evidence. */
export function contextFlags(
  archive: Archive,
  best: Assessment,
  others: readonly Assessment[],
): JudgedFlag[] {
  return [
    ...frameFlags(best),
    ...nestedFlag(archive, best),
    ...qualifiedFlag(best),
    ...correctedFlag(archive, best),
    ...questionFlag(best),
    ...corroborationFlags(best, others),
  ];
}

const redFlags: ReadonlySet<FlagName> = new Set<FlagName>([
  'denied',
  'hypothetical',
  'second-hand',
  'qualified next',
  'corrected since',
]);

function flag(name: FlagName, evidence: string, red = redFlags.has(name)): JudgedFlag {
  return { name, evidence, red };
}

/** Evidence is shown up to this many characters. */
const longestEvidence = 240;

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longestEvidence ? line : `${line.slice(0, longestEvidence).trimEnd()} …`;
}

function frameFlags({ candidate: { quotation, document } }: Assessment): JudgedFlag[] {
  if (!quotation || quotation.frame === 'asserted') return [];
  const sentence = shorten(sliceSpan(document.text, quotation.context));
  const name = quotation.frame === 'questioned' ? 'hypothetical' : quotation.frame;
  return [flag(name, sentence)];
}

/** The words stand in a quotation inside the utterance: the speaker was quoting someone. */
function nestedFlag(archive: Archive, { candidate, spans }: Assessment): JudgedFlag[] {
  const { quotation, document } = candidate;
  if (!quotation || quotation.kind === 'nested') return [];
  const inner = archive
    .quotationsOf(document.id)
    .find(
      (held) =>
        held.kind === 'nested' &&
        held.id !== quotation.id &&
        spans.every((span) => held.spans.some((stretch) => containsSpan(stretch, span))),
    );
  if (!inner) return [];
  const whom = inner.speaker?.name ?? 'someone else';
  return [flag('second-hand', `Quoted from ${whom}: ${shorten(quotation.text)}`)];
}

function qualifiedFlag({ qualifiedNext, candidate }: Assessment): JudgedFlag[] {
  if (!qualifiedNext) return [];
  return [flag('qualified next', shorten(sliceSpan(candidate.document.text, qualifiedNext)))];
}

function correctedFlag(archive: Archive, { candidate: { document } }: Assessment): JudgedFlag[] {
  if (document.supersededBy === null) return [];
  const successor = archive.documentSummary(document.supersededBy);
  const when = successor?.published ? ` of ${successor.published}` : '';
  return [flag('corrected since', `A later version of the source${when} replaced this one.`)];
}

function questionFlag({ candidate: { quotation, document } }: Assessment): JudgedFlag[] {
  if (!quotation?.question) return [];
  return [flag('answer to a question', shorten(sliceSpan(document.text, quotation.question)))];
}

function corroborationFlags(best: Assessment, others: readonly Assessment[]): JudgedFlag[] {
  const flags: JudgedFlag[] = [];
  const carrying = [best, ...others.filter((other) => carriesTheSame(best, other))];
  const sources = new Set(carrying.map(({ candidate }) => candidate.document.id));
  if (sources.size === 1 && best.candidate.document.kind === 'news report') {
    flags.push(flag('one source only', `Only in ${best.candidate.document.title}.`));
  }
  const variant = others.find((other) => isVariant(best, other));
  if (variant) flags.push(flag('variant wordings', variantEvidence(variant)));
  return flags;
}

/** Another record of what seems the same utterance, in other words. */
function isVariant(best: Assessment, other: Assessment): boolean {
  const { quotation, document } = other.candidate;
  if (!quotation || !other.found || other.coverage < 0.75) return false;
  if (other.wording !== 'altered' && best.wording !== 'altered') return false;
  if (document.id === best.candidate.document.id && other.wording === best.wording) return false;
  return other.spans[0] !== best.spans[0];
}

function variantEvidence({ candidate, spans }: Assessment): string {
  const words = spans.map((span) => sliceSpan(candidate.document.text, span)).join(' ');
  const speaker = candidate.quotation?.speaker?.name;
  return `${speaker ? `${speaker}, in ` : ''}${candidate.document.title}: ${quoted(shorten(words))}`;
}

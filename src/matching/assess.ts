import type { Span } from '../text/span.ts';
import { alignUnits, type Alignment } from './alignment.ts';
import type { Candidate } from './candidate.ts';
import { judgeSteps, worstFirst, type JudgedStep } from './differences.ts';
import type { ComparisonSegment, Difference, Wording } from './finding.ts';
import { findGoverning } from './governing.ts';
import { likenessOf } from './likeness.ts';
import type { Unit } from './units.ts';

/** What comparing the submitted words with one candidate showed. */
export interface Assessment {
  readonly candidate: Candidate;
  readonly alignment: Alignment;
  readonly wording: Extract<Wording, 'verbatim' | 'disclosed' | 'altered' | 'cropped'>;
  /** What counts against the words, worst first. */
  readonly differences: readonly Difference[];
  /** What was folded or disclosed and does not count. */
  readonly tolerated: readonly Difference[];
  /** Words that the submitted text itself marks as put in, with [ ]. */
  readonly bracketed: boolean;
  readonly comparison: readonly ComparisonSegment[];
  readonly governing: Span | null;
  readonly qualifiedNext: Span | null;
  /** The source's words that correspond, stretch by stretch. */
  readonly spans: readonly Span[];
  /** 0 to 1; how much of the submitted words' weight has a counterpart. */
  readonly coverage: number;
  readonly similarity: number;
  /** Near enough to be what was meant. */
  readonly found: boolean;
}

/** Compares the submitted units with one candidate. */
export function assessCandidate(
  submittedText: string,
  submitted: readonly Unit[],
  candidate: Candidate,
): Assessment {
  const alignment = alignUnits(submitted, candidate.units);
  const steps = judgeSteps({
    submittedText,
    sourceText: candidate.document.text,
    submitted,
    source: candidate.units,
    alignment,
  });
  const matched = candidate.units.slice(alignment.from, alignment.to);
  const spans = spansOf(candidate.stretches, matched);
  const context = contextOf(candidate, matched);
  const differences = worstFirst(steps.flatMap(countedDifference));
  const disclosed = steps.some((step) => step.disclosed);
  return {
    candidate,
    alignment,
    wording: wordingOf(differences, disclosed, context.governing),
    differences,
    tolerated: steps.flatMap(({ difference, tolerated }) =>
      difference && tolerated ? [difference] : [],
    ),
    bracketed: steps.some(({ disclosed: own, segment }) => own && segment.submitted !== ''),
    comparison: steps.map(({ segment }) => segment),
    ...context,
    spans,
    ...likenessOf(submitted, candidate.units, alignment),
  };
}

/** A disclosed change counts where it turns the sense: a negation or a condition under an ellipsis. */
function countedDifference({ difference, disclosed, tolerated }: JudgedStep): Difference[] {
  if (!difference || tolerated) return [];
  if (!disclosed) return [difference];
  if (difference.class === 'negation') return [difference];
  const conditional = /\b(?:if|unless|until|except|but)\b/i.test(difference.source);
  const withinSentence = !/[.?!]\s/.test(difference.source);
  return conditional && withinSentence && difference.submitted === '' ? [difference] : [];
}

function wordingOf(
  differences: readonly Difference[],
  disclosed: boolean,
  governing: Span | null,
): Assessment['wording'] {
  if (differences.length > 0) return 'altered';
  if (governing) return 'cropped';
  return disclosed ? 'disclosed' : 'verbatim';
}

/** The matched units as runs inside their stretches. */
function spansOf(stretches: readonly Span[], matched: readonly Unit[]): Span[] {
  return stretches.flatMap(({ start, end }) => {
    const inside = matched.filter((unit) => unit.start >= start && unit.end <= end);
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

function contextOf(
  { document, stretches }: Candidate,
  matched: readonly Unit[],
): Pick<Assessment, 'governing' | 'qualifiedNext'> {
  const [first, last] = [matched[0], matched.at(-1)];
  if (!first || !last) return { governing: null, qualifiedNext: null };
  const opening = stretches.find(({ start, end }) => start <= first.start && first.end <= end);
  const closing = stretches.find(({ start, end }) => start <= last.start && last.end <= end);
  const within = { start: opening?.start ?? first.start, end: closing?.end ?? last.end };
  return findGoverning(document.text, first.start, last.end, within);
}

import type { Archive, Passage, StoredDocument, StoredQuotation } from '../archive/archive.ts';
import { compareNames } from '../speakers/compareNames.ts';
import { rankByFuzzySearch } from '../text/fuzzyRanking.ts';
import { containsSpan, type Span } from '../text/span.ts';
import { assessCandidate, type Assessment } from './assess.ts';
import { candidateOf, type Candidate } from './candidate.ts';
import type { Submission } from './submission.ts';

/** Passages taken from the index; measured: the right one is among them 998 times in 1,000. */
const shortlist = 50;

/** Candidates compared word by word; the index's order is good, and comparing is what costs. */
const compared = 24;

/** Words compared in all; long quotes are compared with fewer candidates, not for longer. */
const comparisonBudget = 1_200_000;

/** Candidates that character-wise fuzzy search orders, and that may be shown. */
const kept = 8;

/** The share of character-wise likeness in the order; it neither helps nor harms, but breaks ties. */
const fuzzyShare = 0.1;

/**
 * What else speaks for a candidate, beside its words. An exact one comes before a longer near one;
 * quoted words before the reporter's; the claimed speaker's near words before another's exact ones;
 * the current revision where the words are as good.
 */
const preferences = { exact: 0.1, quoted: 0.05, claimed: 0.03, claimedNear: 0.12, current: 0.02 };

/** What the claimed speaker said is what was meant when this much of the words is in it. */
const claimedCoverage = 0.9;

/** The candidates for the submitted words, compared and best first. */
export function searchArchive(archive: Archive, submission: Submission): Assessment[] {
  const assess = (candidate: Candidate) =>
    assessCandidate(submission.text, submission.units, candidate);
  const assessed = candidatesFor(archive, submission).map(assess);
  const ranked = readAsQuoted(archive, assessed, assess)
    .map((assessment) => ({ assessment, score: scoreOf(archive, assessment, submission) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, kept);
  return blendFuzzy(ranked, submission);
}

interface Ranked {
  readonly assessment: Assessment;
  readonly score: number;
}

function candidatesFor(archive: Archive, { text, units }: Submission): Candidate[] {
  const documents = new Map<string, StoredDocument | null>();
  const documentOf = (id: string) => {
    const known = documents.get(id);
    if (known !== undefined) return known;
    const found = archive.document(id);
    documents.set(id, found);
    return found;
  };
  const candidates = new Map<string, Candidate>();
  let budget = comparisonBudget;
  for (const passage of archive.passagesNear(text, shortlist)) {
    if (candidates.size >= compared || budget < 0) break;
    const document = documentOf(passage.documentId);
    if (!document) continue;
    const quotation = passage.quotationId ? archive.quotation(passage.quotationId) : null;
    const candidate = candidateOf(passage, document, quotation, text.length);
    const key = keyOf(passage, candidate.stretches);
    if (candidates.has(key)) continue;
    candidates.set(key, candidate);
    budget -= candidate.units.length * units.length;
  }
  return [...candidates.values()];
}

/** Two windows of one long turn are two candidates; the same stretch is one. */
function keyOf({ quotationId, documentId }: Passage, stretches: readonly Span[]): string {
  return `${quotationId ?? documentId} ${stretches.map(({ start }) => start).join()}`;
}

/** A paragraph whose matching words all stand in quotation marks is judged as that quotation. */
function readAsQuoted(
  archive: Archive,
  assessed: readonly Assessment[],
  assess: (candidate: Candidate) => Assessment,
): Assessment[] {
  const seen = new Set(assessed.map(({ candidate }) => candidate.quotation?.id));
  return assessed.flatMap((assessment) => {
    const { candidate, spans } = assessment;
    if (candidate.quotation || !spans[0]) return [assessment];
    const quotation = archive
      .quotationsOf(candidate.document.id)
      .find((held) =>
        spans.every((span) => held.spans.some((stretch) => containsSpan(stretch, span))),
      );
    if (!quotation) return [assessment];
    if (seen.has(quotation.id)) return [];
    seen.add(quotation.id);
    const passage = { ...emptyPassage, documentId: candidate.document.id, span: spans[0] };
    return [assess(candidateOf(passage, candidate.document, quotation, 0))];
  });
}

const emptyPassage = { quotationId: null, text: '', score: 0 };

function scoreOf(archive: Archive, assessment: Assessment, { claimed }: Submission): number {
  const { candidate, similarity, wording, coverage } = assessment;
  const near = coverage >= claimedCoverage ? preferences.claimedNear : preferences.claimed;
  const exact = wording === 'verbatim' || wording === 'disclosed';
  return (
    similarity +
    (exact ? preferences.exact : 0) +
    (candidate.quotation ? preferences.quoted : 0) +
    (claimed && isBy(archive, candidate.quotation, claimed) ? near : 0) +
    (candidate.document.supersededBy === null ? preferences.current : 0)
  );
}

function isBy(archive: Archive, quotation: StoredQuotation | null, claimed: string): boolean {
  const speaker = quotation?.speaker && archive.speaker(quotation.speaker.slug);
  return speaker ? compareNames(claimed, speaker) === 'same' : false;
}

function blendFuzzy(ranked: readonly Ranked[], { text, claimed }: Submission): Assessment[] {
  const hits = rankByFuzzySearch(
    ranked,
    [
      { name: 'words', weight: 8, read: ({ assessment }) => wordsOf(assessment) },
      {
        name: 'speaker',
        weight: 1,
        read: ({ assessment }) => assessment.candidate.quotation?.speaker?.name ?? '',
      },
      { name: 'source', weight: 1, read: ({ assessment }) => assessment.candidate.document.title },
    ],
    claimed === null ? text : `${text} ${claimed}`,
    kept,
  );
  const fuzzy = new Map(hits.map(({ item, score }) => [item, 1 - score]));
  const blended = (item: Ranked) => item.score + fuzzyShare * (fuzzy.get(item) ?? 0);
  return [...ranked].sort((a, b) => blended(b) - blended(a)).map(({ assessment }) => assessment);
}

function wordsOf({ candidate, spans }: Assessment): string {
  return spans.map(({ start, end }) => candidate.document.text.slice(start, end)).join(' ');
}

import type { Difference, Finding, FlagName, Match } from './finding.ts';

/** Where a match can be read: its permalink, or its source where the words are not quoted there. */
export type LinkToMatch = (match: Match) => string;

/** A match as programs receive it, from the command line and over HTTP alike. */
export interface MatchRow {
  readonly quotation: string | null;
  /** The id given at ingest, else our own. */
  readonly document: string;
  readonly speaker: string | null;
  readonly text: string;
  readonly paragraph: string;
  readonly similarity: number;
  readonly url: string;
  readonly wording: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A finding as programs receive it. */
export interface FindingRow {
  readonly quote: string;
  readonly claimedSpeaker: string | null;
  readonly summary: string;
  readonly wording: string;
  readonly speaker: string;
  readonly reason: string;
  readonly notes: readonly string[];
  readonly flags: readonly FlagName[];
  readonly evidence: readonly { readonly flag: FlagName; readonly evidence: string }[];
  readonly differences: readonly Difference[];
  readonly matches: readonly MatchRow[];
  readonly profile: string;
}

/** The finding in the shape that the command line and the API promise. */
export function findingRow(finding: Finding, linkTo: LinkToMatch): FindingRow {
  const { quote, claimedSpeaker, summary, wording, speaker, reason, notes, profile } = finding;
  return {
    quote,
    claimedSpeaker,
    summary,
    wording,
    speaker,
    reason,
    notes,
    flags: finding.flags.map((flag) => flag.name),
    evidence: finding.flags.map(({ name, evidence }) => ({ flag: name, evidence })),
    differences: finding.differences.map(({ class: kind, submitted, source }) => ({
      class: kind,
      submitted,
      source,
    })),
    matches: finding.matches.map((match) => matchRow(match, linkTo)),
    profile,
  };
}

function matchRow(match: Match, linkTo: LinkToMatch): MatchRow {
  const { document } = match;
  return {
    quotation: match.quotationId,
    document: document.externalId ?? document.id,
    speaker: match.speaker?.name ?? null,
    text: match.text,
    paragraph: match.paragraph,
    similarity: Math.round(match.similarity * 1000) / 1000,
    url: linkTo(match),
    wording: match.wording,
    title: document.title,
    publisher: document.publisher,
    published: document.published,
  };
}

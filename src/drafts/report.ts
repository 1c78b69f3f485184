import type { Finding, Summary } from '../matching/finding.ts';

/** A finding and where its quotation stands in the draft (UTF-16, marks included). */
export interface DraftFinding extends Finding {
  readonly start: number;
  readonly end: number;
}

/** A marked stretch of the draft that was not checked as speech, and why. */
export interface Unchecked {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** Everything found in a draft: findings worst first. */
export interface Report {
  readonly counts: Readonly<Record<Summary, number>>;
  readonly findings: readonly DraftFinding[];
  readonly unchecked: readonly Unchecked[];
}

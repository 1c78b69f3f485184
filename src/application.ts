import type { Archive } from './archive/archive.ts';
import type { Report } from './drafts/report.ts';
import type { Finding, Profile, SubmittedQuote } from './matching/finding.ts';

/** Everything a door (web, command line) may ask of the program. */
export interface Application {
  readonly archive: Archive;
  /** The house's tolerance, named in every verdict it decides. */
  readonly profile: Profile;
  /** @throws QuoteNotCheckable where there is nothing to look for. */
  verify(submitted: SubmittedQuote): Finding;
  /** Every quotation of a draft against the archive; keeps nothing of it. */
  check(draft: string): Report;
  close(): void;
}

import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../documents/problem.ts';
import { readDocuments } from '../documents/readDocuments.ts';
import { extractQuotations } from '../speakers/extractQuotations.ts';
import type { Archive } from './archive.ts';

/** How far an ingest has come. */
export interface IngestProgress {
  readonly documents: number;
  readonly quotations: number;
  readonly path: string;
}

export interface IngestOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** What an ingest did. */
export interface IngestReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Quotations in the documents that were added or updated. */
  readonly quotations: number;
  readonly problems: readonly Problem[];
}

/** Documents between two pauses in which the process answers others. */
const breath = 20;

/**
 * Reads the files and folders at `paths` into the archive, each document whole or not at all. What
 * cannot be read is reported and the others go in; what is held already is left as it is.
 */
export async function ingestPaths(
  archive: Archive,
  paths: readonly string[],
  { onProgress }: IngestOptions = {},
): Promise<IngestReport> {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const problems: Problem[] = [];
  let quotations = 0;
  let documents = 0;
  for await (const reading of readDocuments(paths)) {
    if ('problem' in reading) {
      problems.push(reading.problem);
      continue;
    }
    const { document, path } = reading;
    documents++;
    if (archive.holds(document)) {
      counts.unchanged++;
    } else {
      const extraction = extractQuotations(document.text);
      counts[archive.add(document, extraction)]++;
      quotations += extraction.quotations.length;
    }
    onProgress?.({ documents, quotations, path });
    if (documents % breath === 0) await setImmediate();
  }
  return { ...counts, quotations, problems };
}

/**
 * Counts up whenever the extraction of an unchanged text may come out differently, so that the next
 * ingest of a document extracts it anew.
 */
export const extractionVersion = 1;

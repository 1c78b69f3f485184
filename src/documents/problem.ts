/** A document that cannot be read; the message says why, and what to do. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

/** What kept a file, or a line of one, from being read. */
export interface Problem {
  readonly path: string;
  /** From 1; only where a line is to blame. */
  readonly line?: number;
  readonly reason: string;
}

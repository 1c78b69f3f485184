/** An archive that cannot be opened or written; the message says why, and what to do. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

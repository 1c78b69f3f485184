import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readJsonLine } from './jsonLine.ts';
import { readPlainText } from './plainText.ts';
import { UnreadableDocument, type Problem } from './problem.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** A document with the file it came from, or what was wrong with it. */
export type Reading =
  { readonly path: string; readonly document: SourceDocument } | { readonly problem: Problem };

/** Bytes; beyond it a file is no article or transcript. A `.jsonl` file may be of any size. */
export const largestDocument = 20_000_000;

/** One reader a format, by file ending. */
const readers: ReadonlyMap<string, (file: string) => AsyncIterable<Reading>> = new Map([
  ['.txt', readTextFile],
  ['.jsonl', readJsonLines],
]);

/** The endings of the files that can be read. */
export const readableEndings: readonly string[] = [...readers.keys()];

/**
 * Every document of the files and folders named, in the order of their names. A file in a folder
 * whose format is not known is passed over; one that was named itself is a problem. Problems come
 * where the document would have come, and the others go on. Lines are read as a stream.
 */
export async function* readDocuments(paths: Iterable<string>): AsyncGenerator<Reading> {
  for (const named of paths) {
    for await (const file of filesOf(named)) {
      if (typeof file !== 'string') yield file;
      else yield* readFileAt(file);
    }
  }
}

async function* filesOf(named: string): AsyncGenerator<string | Reading> {
  const kind = await stat(named).catch(() => null);
  if (!kind) {
    yield { problem: { path: named, reason: 'there is no such file or folder.' } };
  } else if (kind.isDirectory()) {
    const files = await readdir(named, { recursive: true });
    for (const file of files.sort()) {
      if (readers.has(path.extname(file).toLowerCase())) yield path.join(named, file);
    }
  } else {
    yield named;
  }
}

async function* readFileAt(file: string): AsyncGenerator<Reading> {
  const reader = readers.get(path.extname(file).toLowerCase());
  if (!reader) {
    const known = readableEndings.join(' and ');
    yield { problem: { path: file, reason: `this format is not known; ${known} files are read.` } };
    return;
  }
  try {
    yield* reader(file);
  } catch (error) {
    yield { problem: { path: file, reason: reasonFor(error) } };
  }
}

function reasonFor(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read.';
  if (code === 'EISDIR') return 'this is a folder, not a file.';
  return 'this file cannot be read.';
}

async function* readTextFile(file: string): AsyncGenerator<Reading> {
  const { size } = await stat(file);
  if (size > largestDocument) {
    throw new UnreadableDocument(
      `larger than ${largestDocument / 1e6} MB; split it into documents.`,
    );
  }
  const content = decode(await readFile(file));
  if (content.trim() === '') throw new UnreadableDocument('the file is empty.');
  yield { path: file, document: readPlainText(content) };
}

/** The text of UTF-8 bytes, without a byte order mark. */
function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new UnreadableDocument('binary data, not text.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDocument('not UTF-8 text. Save it as UTF-8 and try again.');
  }
}

async function* readJsonLines(file: string): AsyncGenerator<Reading> {
  const { size } = await stat(file);
  if (size === 0) throw new UnreadableDocument('the file is empty.');
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file, 'latin1'),
    crlfDelay: Infinity,
  })) {
    number++;
    if (line.trim() === '') continue;
    yield readLine(file, line, number);
  }
}

/** Lines arrive byte for byte (as Latin-1), so that each is checked as UTF-8 by itself. */
function readLine(file: string, line: string, number: number): Reading {
  try {
    const content = decode(Buffer.from(line, 'latin1'));
    return { path: file, document: readJsonLine(content) };
  } catch (error) {
    return { problem: { path: file, line: number, reason: reasonFor(error) } };
  }
}

import { z } from 'zod';
import { makeDocument, sourceKindFrom } from './makeDocument.ts';
import { UnreadableDocument } from './problem.ts';
import type { SourceDocument } from './sourceDocument.ts';

const words = z.string().nullish();

const line = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  title: words,
  url: words,
  publisher: words,
  author: words,
  published: words,
  source: words,
  kind: words,
  text: z.string(),
});

/**
 * The document of one JSON line: `{"id","title","url","publisher","author","published","text"}`,
 * all but `text` optional.
 *
 * @throws UnreadableDocument saying what is wrong with the line.
 */
export function readJsonLine(content: string): SourceDocument {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new UnreadableDocument('not JSON. Each line must be one JSON object.');
  }
  const result = line.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const where = issue?.path.join('.') ?? '';
    throw new UnreadableDocument(
      where === ''
        ? 'not a JSON object with a "text".'
        : `"${where}": ${issue?.message ?? 'not as expected'}.`,
    );
  }
  const { id, kind, text, ...rest } = result.data;
  if (text.trim() === '') throw new UnreadableDocument('"text" is empty.');
  return makeDocument({
    ...rest,
    text,
    externalId: id ?? null,
    kind: kind ? sourceKindFrom(kind) : null,
  });
}

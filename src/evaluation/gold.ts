import { z } from 'zod';

/** A gold file that cannot be read; the message names the line. */
export class MalformedGold extends Error {
  override readonly name = 'MalformedGold';
}

const goldQuote = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  speaker: z.string().nullish(),
  canonical: z.string().nullish(),
  speakerDoubt: z.unknown().optional(),
  type: z.string().optional(),
  quote: z.boolean().optional(),
});

const goldArticle = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(goldQuote),
  unattributed: z.array(z.object({ start: z.number().int(), end: z.number().int() })).optional(),
});

export type GoldQuote = z.infer<typeof goldQuote>;
export type GoldArticle = z.infer<typeof goldArticle>;

/**
 * The annotated articles of a JSONL file's text.
 *
 * @throws MalformedGold naming the line and what is wrong with it.
 */
export function parseGold(text: string): GoldArticle[] {
  const articles: GoldArticle[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    articles.push(parseLine(line, index + 1));
  });
  if (articles.length === 0) throw new MalformedGold('the gold file holds no article.');
  return articles;
}

function parseLine(line: string, number: number): GoldArticle {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new MalformedGold(`line ${number}: not JSON. Each line must be one JSON object.`);
  }
  const result = goldArticle.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new MalformedGold(
    `line ${number}: "${issue?.path.join('.') ?? ''}" ${issue?.message ?? ''}`,
  );
}

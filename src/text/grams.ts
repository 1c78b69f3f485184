import type { Word } from './words.ts';

/** Between the two words of a pair; no folded word holds it. */
const pairJoint = '_';

/**
 * What the index holds of a run of words: each folded word, and each two neighbours as one pair,
 * in order and with repetitions.
 */
export function gramsOf(words: readonly Pick<Word, 'folded'>[]): string[] {
  const grams: string[] = [];
  let previous: string | null = null;
  for (const { folded } of words) {
    grams.push(folded);
    if (previous !== null) grams.push(previous + pairJoint + folded);
    previous = folded;
  }
  return grams;
}

/** Whether `gram` is a pair of neighbouring words. */
export function isPair(gram: string): boolean {
  return gram.includes(pairJoint);
}

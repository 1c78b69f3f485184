import { gramsOf, isPair } from '../text/grams.ts';
import { splitWords, type Word } from '../text/words.ts';
import type { Connection } from './connection.ts';
import { createVocabulary } from './vocabulary.ts';

/** A passage that shares grams with a query: its key, and the summed weight of what it shares. */
export interface GramHit {
  readonly key: number;
  readonly score: number;
}

/** The index over all passages: folded words and neighbouring pairs, in SQLite. */
export interface GramIndex {
  add(key: number, words: readonly Word[]): void;
  remove(key: number): void;
  /** The passages nearest to `query`, best first. */
  search(query: string, count: number): GramHit[];
}

/** Words of a query beyond which it is looked up by a part of itself. */
const longestQuery = 400;

/**
 * Postings are read rarest first, in rounds: a gram whose list fits the round's limit is rare enough
 * and is read whole; the others wait for the next round, until enough was read. Document frequencies
 * are therefore never stored, and adding or removing a passage touches its own grams alone.
 */
const rounds = [64, 512, 4096, 32_768];

/** Postings that one query may read before it stops opening further rounds. */
const postingBudget = 3000;

/** What sharing a pair is worth beside sharing a word of the same rarity; from the trials. */
const pairWeight = 0.6;

/** What a corrected spelling is worth beside the word itself. */
const correctionWeight = 0.7;

/** The gram index of an archive. */
export function createGramIndex(connection: Connection): GramIndex {
  const vocabulary = createVocabulary(connection);
  const insert = connection.prepare('INSERT INTO grams (rowid, gram) VALUES (?, ?)');
  const erase = connection.prepare('DELETE FROM grams WHERE rowid = ?');
  const read = connection.prepare('SELECT rowid FROM grams WHERE grams MATCH ? LIMIT ?').pluck();
  const size = connection.prepare('SELECT max(key) FROM passages').pluck();

  const search: GramIndex['search'] = (query, count) => {
    const passages = Math.max(2, (size.get() as number | null) ?? 0);
    const scores = new Map<number, number>();
    let waiting = queryGrams(query, vocabulary.corrections);
    let budget = postingBudget;
    for (const limit of rounds) {
      const later: QueryGram[] = [];
      for (const gram of waiting) {
        const postings = read.all(`"${gram.gram}"`, limit + 1) as number[];
        if (postings.length > limit) {
          later.push(gram);
          continue;
        }
        budget -= postings.length;
        const weight = gram.weight * Math.log(1 + passages / (postings.length + 0.5));
        for (const key of postings) scores.set(key, (scores.get(key) ?? 0) + weight);
        if (budget <= 0 && limit > (rounds[0] ?? 0)) break;
      }
      waiting = later;
      if (waiting.length === 0 || budget <= 0 || scores.size >= postingBudget / 2) break;
    }
    return best(scores, count);
  };

  return {
    add: (key, words) => {
      vocabulary.add(words);
      insert.run(key, [...new Set(gramsOf(words))].join(' '));
    },
    remove: (key) => {
      erase.run(key);
    },
    search,
  };
}

interface QueryGram {
  readonly gram: string;
  readonly weight: number;
}

/** The grams of a query, each once; unknown words also by the known words one letter away. */
function queryGrams(query: string, corrections: (word: string) => readonly string[]): QueryGram[] {
  const words = splitWords(query).slice(0, longestQuery);
  const grams = new Map<string, number>();
  for (const gram of gramsOf(words)) grams.set(gram, isPair(gram) ? pairWeight : 1);
  for (const { folded } of words) {
    for (const word of corrections(folded)) {
      if (!grams.has(word)) grams.set(word, correctionWeight);
    }
  }
  return [...grams].map(([gram, weight]) => ({ gram, weight }));
}

function best(scores: ReadonlyMap<number, number>, count: number): GramHit[] {
  const hits = [...scores].map(([key, score]) => ({ key, score }));
  hits.sort((a, b) => b.score - a.score || a.key - b.key);
  return hits.slice(0, count);
}

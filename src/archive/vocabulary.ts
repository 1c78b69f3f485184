import type { Word } from '../text/words.ts';
import type { Connection } from './connection.ts';

/** Every word of the archive, with the way from a misspelling to the words one letter away. */
export interface Vocabulary {
  add(words: readonly Pick<Word, 'folded'>[]): void;
  /** Known words at edit distance 1 from an unknown one; none for a word that is known. */
  readonly corrections: (word: string) => readonly string[];
}

/** Letters; shorter words have too many neighbours, longer ones are no words. */
const correctable = { least: 4, most: 24 };
const mostCorrections = 6;

/** Words remembered in memory so that the database is not asked about each one again. */
const remembered = 200_000;

/**
 * The vocabulary of an archive, kept as an index of deletions: two words one edit apart share the
 * word that is left when a letter of either is dropped (Mor & Fraenkel, 1982).
 */
export function createVocabulary(connection: Connection): Vocabulary {
  const known = new Set<string>();
  const insertWord = connection.prepare('INSERT OR IGNORE INTO words (word) VALUES (?)');
  const insertDeletion = connection.prepare(
    'INSERT OR IGNORE INTO word_deletions (deletion, word) VALUES (?, ?)',
  );
  const isKnown = connection.prepare('SELECT 1 FROM words WHERE word = ?').pluck();
  const byDeletion = connection
    .prepare('SELECT word FROM word_deletions WHERE deletion = ? LIMIT 50')
    .pluck();

  return {
    add: (words) => {
      for (const { folded } of words) {
        if (known.has(folded)) continue;
        if (known.size > remembered) known.clear();
        known.add(folded);
        if (insertWord.run(folded).changes === 0 || !isCorrectable(folded)) continue;
        for (const deletion of deletionsOf(folded)) insertDeletion.run(deletion, folded);
      }
    },
    corrections: (word) => {
      if (!isCorrectable(word) || isKnown.get(word) !== undefined) return [];
      const found = new Set<string>();
      for (const deletion of deletionsOf(word)) {
        for (const candidate of byDeletion.all(deletion) as string[]) {
          if (oneEditApart(word, candidate)) found.add(candidate);
        }
      }
      return [...found].slice(0, mostCorrections);
    },
  };
}

function isCorrectable(word: string): boolean {
  return word.length >= correctable.least && word.length <= correctable.most && /^\D+$/.test(word);
}

/** The word, and the word with each one letter left out. */
function deletionsOf(word: string): Set<string> {
  const deletions = new Set([word]);
  for (let i = 0; i < word.length; i++) deletions.add(word.slice(0, i) + word.slice(i + 1));
  return deletions;
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b`. */
export function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

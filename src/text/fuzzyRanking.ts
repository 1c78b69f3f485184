import Fuse from 'fuse.js';

/** A field of an item to search in, and how much it counts. */
export interface FuzzyField<Item> {
  readonly name: string;
  readonly weight: number;
  readonly read: (item: Item) => string | readonly string[];
}

export interface FuzzyHit<Item> {
  readonly item: Item;
  /** 0 is a perfect match, 1 none. */
  readonly score: number;
}

/**
 * Ranks a short list of items by fuzzy, character-wise likeness to `query`, best first. Words may
 * come in any order. Costs about a millisecond for ten sentences or a thousand names; longer lists
 * are for an index to cut down first.
 */
export function rankByFuzzySearch<Item>(
  items: readonly Item[],
  fields: readonly FuzzyField<Item>[],
  query: string,
  limit: number,
): FuzzyHit<Item>[] {
  const fuse = new Fuse(items, {
    keys: fields.map(({ name, weight, read }) => ({
      name,
      weight,
      getFn: (item: Item) => read(item) as string | string[],
    })),
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
    threshold: 0.6,
  });
  return fuse.search(query, { limit }).map(({ item, score }) => ({ item, score: score ?? 0 }));
}

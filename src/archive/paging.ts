import type { ListOptions, Page } from './archive.ts';

const defaultPageSize = 30;

/** The SQL side of a list: how many rows, from where, and the LIKE pattern of the search words. */
export function paging({ search = '', page = 1, pageSize = defaultPageSize }: ListOptions): {
  readonly limit: number;
  readonly offset: number;
  readonly like: string;
} {
  const escaped = search.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`);
  return { limit: pageSize, offset: (page - 1) * pageSize, like: `%${escaped}%` };
}

export function pageOf<Item>(
  items: readonly Item[],
  total: number,
  { page = 1, pageSize = defaultPageSize }: ListOptions,
): Page<Item> {
  return { items, total, page, pageSize };
}

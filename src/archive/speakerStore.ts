import type { NamedSpeaker } from '../speakers/attribution.ts';
import { rankByFuzzySearch } from '../text/fuzzyRanking.ts';
import { splitWords } from '../text/words.ts';
import type { ListOptions, Page, StoredSpeaker } from './archive.ts';
import type { Connection } from './connection.ts';
import { paging, pageOf } from './paging.ts';

/** Everybody whom the archive's documents quote. */
export interface SpeakerStore {
  /** The key of the speaker of this name, made where there is none yet. */
  keyOf(name: string): number;
  note(key: number, speaker: Pick<NamedSpeaker, 'aliases' | 'titles'>): void;
  bySlug(slug: string): StoredSpeaker | null;
  list(options: ListOptions): Page<StoredSpeaker>;
  named(name: string, count: number): StoredSpeaker[];
  count(): number;
}

interface SpeakerRow {
  readonly key: number;
  readonly slug: string;
  readonly name: string;
  readonly quotations: number;
  readonly first: string | null;
  readonly last: string | null;
}

const speakerRows = `
  SELECT s.key, s.slug, s.name, count(q.key) AS quotations,
    min(d.published) AS first, max(d.published) AS last
  FROM speakers s
  LEFT JOIN quotations q ON q.speaker = s.key
  LEFT JOIN documents d ON d.key = q.document
`;

export function createSpeakerStore(connection: Connection): SpeakerStore {
  const insert = connection.prepare('INSERT INTO speakers (slug, name, named) VALUES (?, ?, ?)');
  const keyBySlug = connection.prepare('SELECT key FROM speakers WHERE slug = ?').pluck();
  const insertName = connection.prepare(
    'INSERT OR IGNORE INTO speaker_names (speaker, name, sort) VALUES (?, ?, ?)',
  );
  const insertTrigrams = connection.prepare(
    'INSERT INTO speaker_trigrams (rowid, name) VALUES (?, ?)',
  );
  const namesOf = connection.prepare('SELECT name, sort FROM speaker_names WHERE speaker = ?');
  const oneBySlug = connection.prepare(`${speakerRows} WHERE s.slug = ? GROUP BY s.key`);
  const count = connection
    .prepare(
      'SELECT count(*) FROM speakers s WHERE named AND EXISTS (SELECT 1 FROM quotations WHERE speaker = s.key)',
    )
    .pluck();

  const noteName = (key: number, name: string, sort: 'name' | 'alias' | 'title') => {
    const { changes, lastInsertRowid } = insertName.run(key, name, sort);
    if (changes > 0 && sort !== 'title') insertTrigrams.run(lastInsertRowid, folded(name));
  };
  const toSpeaker = (row: SpeakerRow): StoredSpeaker => {
    const names = namesOf.all(row.key) as { name: string; sort: string }[];
    return {
      slug: row.slug,
      name: row.name,
      aliases: names.filter(({ sort }) => sort === 'alias').map(({ name }) => name),
      titles: names.filter(({ sort }) => sort === 'title').map(({ name }) => name),
      quotationCount: row.quotations,
      firstSeen: row.first,
      lastSeen: row.last,
    };
  };
  return {
    keyOf: (name) => {
      const slug = slugOf(name);
      const known = keyBySlug.get(slug) as number | undefined;
      if (known !== undefined) return known;
      const key = Number(insert.run(slug, name, isNamed(name) ? 1 : 0).lastInsertRowid);
      noteName(key, name, 'name');
      return key;
    },
    note: (key, { aliases, titles }) => {
      for (const alias of aliases) noteName(key, alias, 'alias');
      for (const title of titles) noteName(key, title, 'title');
    },
    bySlug: (slug) => {
      const row = oneBySlug.get(slug) as SpeakerRow | undefined;
      return row ? toSpeaker(row) : null;
    },
    list: (options) => listSpeakers(connection, options, toSpeaker),
    named: (name, most) => findNamed(connection, name, most, toSpeaker),
    count: () => count.get() as number,
  };
}

/** The name in a URL: folded words joined by hyphens. */
export function slugOf(name: string): string {
  const words = splitWords(name).map(({ folded: word }) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return words.filter((word) => word !== '').join('-') || 'unnamed';
}

/** Whether the words are somebody's name rather than a description ("a spokesman"). */
function isNamed(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/^(?:The|A|An|One|Some|He|She|They|It|We|I)\b/.test(name);
}

function folded(name: string): string {
  return splitWords(name)
    .map((word) => word.folded)
    .join(' ');
}

const longestShortlist = 200;

/** A shortlist by shared trigrams, then Fuse.js over names and aliases. */
function findNamed(
  connection: Connection,
  name: string,
  most: number,
  toSpeaker: (row: SpeakerRow) => StoredSpeaker,
): StoredSpeaker[] {
  const wanted = folded(name).slice(0, 200);
  const trigrams = trigramsOf(wanted);
  if (trigrams.length === 0) return [];
  const keys = connection
    .prepare(
      `SELECT DISTINCT n.speaker FROM
         (SELECT rowid, rank FROM speaker_trigrams WHERE speaker_trigrams MATCH ? ORDER BY rank LIMIT ?) t
       JOIN speaker_names n ON n.key = t.rowid`,
    )
    .pluck()
    .all(trigrams.map((trigram) => `"${trigram}"`).join(' OR '), longestShortlist) as number[];
  const byKey = connection.prepare(`${speakerRows} WHERE s.key = ? GROUP BY s.key`);
  const shortlist = keys.map((key) => toSpeaker(byKey.get(key) as SpeakerRow));
  const fields = [
    { name: 'name', weight: 3, read: (speaker: StoredSpeaker) => speaker.name },
    { name: 'aliases', weight: 1, read: (speaker: StoredSpeaker) => speaker.aliases },
  ];
  return rankByFuzzySearch(shortlist, fields, wanted, most).map(({ item }) => item);
}

function trigramsOf(text: string): string[] {
  const trigrams = new Set<string>();
  for (const word of text.split(' ')) {
    for (let i = 0; i + 3 <= word.length; i++)
      trigrams.add(word.slice(i, i + 3).replaceAll('"', ''));
  }
  return [...trigrams].filter((trigram) => trigram.length === 3).slice(0, 64);
}

function listSpeakers(
  connection: Connection,
  options: ListOptions,
  toSpeaker: (row: SpeakerRow) => StoredSpeaker,
): Page<StoredSpeaker> {
  const { limit, offset, like } = paging(options);
  const where = `WHERE s.named AND s.name LIKE ? ESCAPE '\\'
    AND EXISTS (SELECT 1 FROM quotations x WHERE x.speaker = s.key)`;
  const rows = connection
    .prepare(
      `${speakerRows} ${where} GROUP BY s.key ORDER BY quotations DESC, s.name LIMIT ? OFFSET ?`,
    )
    .all(like, limit, offset) as SpeakerRow[];
  const total = connection
    .prepare(`SELECT count(*) FROM speakers s ${where}`)
    .pluck()
    .get(like) as number;
  return pageOf(rows.map(toSpeaker), total, options);
}

import { contentId } from '../documents/documentId.ts';
import type { SourceDocument, SourceKind } from '../documents/sourceDocument.ts';
import type { DocumentSummary, ListOptions, Page, StoredDocument } from './archive.ts';
import type { Connection } from './connection.ts';
import { pageOf, paging } from './paging.ts';
import {
  summaryColumns,
  toDocument,
  toSummary,
  type DocumentRow,
  type SummaryRow,
} from './rows.ts';

/** The documents themselves, and which of them replaced which. */
export interface DocumentStore {
  /** The digest under which a document is held: of its content, its metadata and the extraction. */
  digestOf(document: SourceDocument): string;
  heldDigest(id: string): string | null;
  keyOf(id: string): number | null;
  insert(document: SourceDocument, kind: SourceKind, quotationCount: number): number;
  erase(id: string): void;
  byId(id: string): StoredDocument | null;
  summaryById(id: string): DocumentSummary | null;
  list(options: ListOptions): Page<DocumentSummary>;
}

export function createDocumentStore(connection: Connection, extraction: number): DocumentStore {
  const insert = connection.prepare(`
    INSERT INTO documents (id, external_id, revision_of, title, url, publisher, author, published,
      source, kind, text, paragraphs, digest, quotation_count, superseded_by)
    VALUES (@id, @externalId, @revisionOf, @title, @url, @publisher, @author, @published,
      @source, @kind, @text, @paragraphs, @digest, @quotationCount, @supersededBy)
  `);
  const supersede = connection.prepare(
    'UPDATE documents SET superseded_by = ? WHERE revision_of = ? AND id <> ? AND superseded_by IS NULL',
  );
  const restore = connection.prepare(
    'UPDATE documents SET superseded_by = NULL WHERE superseded_by = ?',
  );
  const erase = connection.prepare('DELETE FROM documents WHERE id = ?');
  const successor = connection.prepare('SELECT superseded_by FROM documents WHERE id = ?').pluck();
  const digest = connection.prepare('SELECT digest FROM documents WHERE id = ?').pluck();
  const key = connection.prepare('SELECT key FROM documents WHERE id = ?').pluck();
  const whole = connection.prepare(
    `SELECT ${summaryColumns}, d.text, d.paragraphs FROM documents d WHERE d.id = ?`,
  );
  const summary = connection.prepare(`SELECT ${summaryColumns} FROM documents d WHERE d.id = ?`);

  const digestOf = (document: SourceDocument) => {
    const { id, title, url, publisher, author, published, source, kind } = document;
    const metadata = [title, url, publisher, author, published, source, kind];
    return contentId([id, String(extraction), ...metadata.map((value) => value ?? '')]);
  };
  return {
    digestOf,
    heldDigest: (id) => (digest.get(id) as string | undefined) ?? null,
    keyOf: (id) => (key.get(id) as number | undefined) ?? null,
    insert: (document, kind, quotationCount) => {
      const revisionOf = revisionKey(document);
      const { lastInsertRowid } = insert.run({
        ...document,
        kind,
        quotationCount,
        revisionOf,
        digest: digestOf(document),
        paragraphs: JSON.stringify(document.paragraphs),
        supersededBy: null,
      });
      if (revisionOf !== null) supersede.run(document.id, revisionOf, document.id);
      return Number(lastInsertRowid);
    },
    erase: (id) => {
      const next = successor.get(id) as string | null | undefined;
      if (next == null) restore.run(id);
      erase.run(id);
    },
    byId: (id) => {
      const row = whole.get(id) as DocumentRow | undefined;
      return row ? toDocument(row) : null;
    },
    summaryById: (id) => {
      const row = summary.get(id) as SummaryRow | undefined;
      return row ? toSummary(row) : null;
    },
    list: (options) => listDocuments(connection, options),
  };
}

/** What stays the same when an article is corrected; null where its owner gave it no name. */
function revisionKey({ externalId, url, publisher }: SourceDocument): string | null {
  const name = externalId ?? url;
  return name === null ? null : contentId([publisher ?? '', name]);
}

function listDocuments(connection: Connection, options: ListOptions): Page<DocumentSummary> {
  const { limit, offset, like } = paging(options);
  const where = `WHERE (d.title LIKE @like ESCAPE '\\' OR d.publisher LIKE @like ESCAPE '\\')`;
  const rows = connection
    .prepare(
      `SELECT ${summaryColumns} FROM documents d ${where}
       ORDER BY d.published DESC, d.title LIMIT @limit OFFSET @offset`,
    )
    .all({ like, limit, offset }) as SummaryRow[];
  const total = connection
    .prepare(`SELECT count(*) FROM documents d ${where}`)
    .pluck()
    .get({ like }) as number;
  return pageOf(rows.map(toSummary), total, options);
}

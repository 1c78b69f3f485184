import Database from 'better-sqlite3';
import { ArchiveError } from './errors.ts';
import { migrations } from './migrations.ts';

export type Connection = Database.Database;

/**
 * Opens (or makes) the SQLite file at `path` and brings its schema up to date; `:memory:` keeps
 * everything in memory.
 *
 * @throws ArchiveError where the file is no archive of ours, is newer than this program, or cannot
 * be written.
 */
export function openConnection(path: string): Connection {
  let connection: Connection | null = null;
  try {
    connection = new Database(path, { timeout: busyTimeout });
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = NORMAL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('cache_size = -65536');
    migrate(connection, path);
    return connection;
  } catch (error) {
    connection?.close();
    throw error instanceof ArchiveError
      ? error
      : new ArchiveError(reasonFor(error, path), { cause: error });
  }
}

/** Milliseconds to wait for another process that writes. */
const busyTimeout = 5000;

/** Marks the file as ours ("Stet" in ASCII), so that no other program's database is touched. */
const applicationId = 0x53746574;

function migrate(connection: Connection, path: string): void {
  const version = connection.pragma('user_version', { simple: true }) as number;
  const owner = connection.pragma('application_id', { simple: true }) as number;
  const tables = connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  if (tables > 0 && owner !== applicationId) {
    throw new ArchiveError(`${path} is a database of another program. Name another file.`);
  }
  if (version > migrations.length) {
    throw new ArchiveError(`${path} was made by a newer Stet. Update this one to open it.`);
  }
  if (version === migrations.length) return;
  connection.transaction(() => {
    for (const migration of migrations.slice(version)) connection.exec(migration);
    connection.pragma(`application_id = ${applicationId}`);
    connection.pragma(`user_version = ${migrations.length}`);
  })();
}

function reasonFor(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB') return `${path} is not an archive. Name another file.`;
  if (code.startsWith('SQLITE_BUSY')) return `${path} is in use by another program. Try again.`;
  if (code.startsWith('SQLITE_READONLY')) return `${path} cannot be written.`;
  if (code.startsWith('SQLITE_CORRUPT')) return `${path} is damaged. Ingest into a new file.`;
  if (error instanceof TypeError) return `${path} cannot be made: its folder does not exist.`;
  return `${path} cannot be opened as an archive.`;
}

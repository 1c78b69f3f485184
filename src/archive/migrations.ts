/** The schema, a step a version; a step that was released is never changed. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    external_id TEXT,
    revision_of TEXT,
    title TEXT NOT NULL,
    url TEXT,
    publisher TEXT,
    author TEXT,
    published TEXT,
    source TEXT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    digest TEXT NOT NULL,
    quotation_count INTEGER NOT NULL,
    superseded_by TEXT
  ) STRICT;
  CREATE INDEX documents_by_revision ON documents (revision_of) WHERE revision_of IS NOT NULL;
  CREATE INDEX documents_by_date ON documents (published DESC, title);
  CREATE INDEX documents_by_publisher ON documents (publisher);

  CREATE TABLE speakers (
    key INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    named INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE speaker_names (
    key INTEGER PRIMARY KEY,
    speaker INTEGER NOT NULL REFERENCES speakers,
    name TEXT NOT NULL,
    sort TEXT NOT NULL,
    UNIQUE (speaker, sort, name)
  ) STRICT;
  CREATE VIRTUAL TABLE speaker_trigrams USING fts5(
    name, content='', contentless_delete=1, tokenize='trigram'
  );

  CREATE TABLE quotations (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    spans TEXT NOT NULL,
    context TEXT NOT NULL,
    question TEXT,
    frame TEXT NOT NULL,
    spoken INTEGER,
    speaker INTEGER REFERENCES speakers,
    mention TEXT,
    cue TEXT,
    confidence REAL NOT NULL,
    rule TEXT,
    explanation TEXT
  ) STRICT;
  CREATE INDEX quotations_by_document ON quotations (document, position);
  CREATE INDEX quotations_by_speaker ON quotations (speaker) WHERE speaker IS NOT NULL;

  CREATE TABLE passages (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    quotation INTEGER REFERENCES quotations ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX passages_by_document ON passages (document);
  CREATE INDEX passages_by_quotation ON passages (quotation) WHERE quotation IS NOT NULL;
  CREATE VIRTUAL TABLE grams USING fts5(
    gram, content='', contentless_delete=1, detail=none,
    tokenize="unicode61 remove_diacritics 0 tokenchars '_''.%$£€¥&'"
  );

  CREATE TABLE words (word TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;
  CREATE TABLE word_deletions (
    deletion TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (deletion, word)
  ) WITHOUT ROWID, STRICT;
  `,
];

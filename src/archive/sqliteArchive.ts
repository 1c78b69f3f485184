import type { SourceDocument, SourceKind } from '../documents/sourceDocument.ts';
import type { Extraction, Quotation } from '../speakers/attribution.ts';
import { extractionVersion } from '../speakers/extractionVersion.ts';
import { isPronoun } from '../speakers/mentions.ts';
import type { AddOutcome, Archive, ArchiveCounts } from './archive.ts';
import { openConnection, type Connection } from './connection.ts';
import { createDocumentStore } from './documentStore.ts';
import { createGramIndex } from './gramIndex.ts';
import { createPassageStore } from './passageStore.ts';
import { createQuotationStore } from './quotationStore.ts';
import { createSpeakerStore, type SpeakerStore } from './speakerStore.ts';

/**
 * The archive in one SQLite file (`:memory:` for none); opens at once, and answers from disk.
 *
 * @throws ArchiveError where the file cannot be opened as an archive.
 */
export function openSqliteArchive(path: string): Archive {
  const connection = openConnection(path);
  const documents = createDocumentStore(connection, extractionVersion);
  const speakers = createSpeakerStore(connection);
  const quotations = createQuotationStore(connection);
  const passages = createPassageStore(connection, createGramIndex(connection), documents);

  const erase = (id: string) => {
    const key = documents.keyOf(id);
    if (key !== null) passages.removeOf(key);
    documents.erase(id);
  };
  const store = (document: SourceDocument, extraction: Extraction) => {
    const kind = document.kind ?? kindByForm(extraction);
    const key = documents.insert(document, kind, extraction.quotations.length);
    const keys = quotations.insertAll(document, key, extraction.quotations, (quotation) =>
      speakerKeyOf(speakers, quotation),
    );
    noteSpeakers(speakers, extraction);
    passages.addAll(document, key, extraction, keys);
  };
  const add = connection.transaction((document: SourceDocument, extraction: Extraction) => {
    const held = documents.heldDigest(document.id);
    if (held === documents.digestOf(document)) return 'unchanged';
    if (held !== null) erase(document.id);
    store(document, extraction);
    return held === null ? 'added' : 'updated';
  });
  return {
    add: (document, extraction): AddOutcome => add.immediate(document, extraction),
    holds: (document) => documents.heldDigest(document.id) === documents.digestOf(document),
    remove: connection.transaction((id: string) => {
      const held = documents.keyOf(id) !== null;
      if (held) erase(id);
      return held;
    }),
    document: documents.byId,
    documentSummary: documents.summaryById,
    quotation: quotations.byId,
    quotationsOf: quotations.ofDocument,
    speaker: speakers.bySlug,
    quotationsBy: (slug, options = {}) => quotations.bySpeaker(slug, options),
    listDocuments: (options = {}) => documents.list(options),
    listSpeakers: (options = {}) => speakers.list(options),
    latestQuotations: quotations.latest,
    speakersNamed: speakers.named,
    counts: () => countAll(connection, speakers),
    passagesNear: passages.near,
    close: () => {
      connection.close();
    },
  };
}

function kindByForm({ form }: Extraction): SourceKind {
  return form === 'transcript' ? 'recording transcript' : 'news report';
}

/** A pronoun that nobody in the text stands behind names no speaker. */
function speakerKeyOf(speakers: SpeakerStore, { attribution }: Quotation): number | null {
  if (!attribution || isPronoun(attribution.name)) return null;
  return speakers.keyOf(attribution.name);
}

function noteSpeakers(speakers: SpeakerStore, { quotations, speakers: named }: Extraction): void {
  const quoted = new Set(quotations.map(({ attribution }) => attribution?.name));
  for (const speaker of named) {
    if (quoted.has(speaker.name)) speakers.note(speakers.keyOf(speaker.name), speaker);
  }
}

function countAll(connection: Connection, speakers: SpeakerStore): ArchiveCounts {
  const counts = connection
    .prepare(
      `SELECT count(*) AS documents, count(DISTINCT publisher) AS publishers,
         min(substr(published, 1, 4)) AS first, max(substr(published, 1, 4)) AS last,
         (SELECT count(*) FROM quotations) AS quotations
       FROM documents`,
    )
    .get() as Omit<ArchiveCounts, 'years' | 'speakers'> & {
    first: string | null;
    last: string | null;
  };
  const { documents, publishers, quotations, first, last } = counts;
  const years = first && last ? { first: Number(first), last: Number(last) } : null;
  return { documents, quotations, publishers, speakers: speakers.count(), years };
}

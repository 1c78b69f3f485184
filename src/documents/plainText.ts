import { makeDocument, sourceKindFrom, type DocumentFields } from './makeDocument.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** A line of the header: `Title: …`. The keys are read in any case and order. */
const headerKeys = {
  title: 'title',
  author: 'author',
  publisher: 'publisher',
  published: 'published',
  url: 'url',
  source: 'source',
  kind: 'kind',
  id: 'externalId',
} as const;

type HeaderKey = keyof typeof headerKeys;

/**
 * A document of plain text. It may open with a header of at least two lines such as `Title: …`,
 * `Author: …`, `Publisher: …`, `Published: …` (ISO 8601), `URL: …`, `Source: …`, `Kind: …`,
 * `Id: …` and a blank line; the header is no part of the text.
 */
export function readPlainText(content: string): SourceDocument {
  const { header, text } = splitHeader(content);
  const fields: Record<string, string> = {};
  for (const [key, value] of header) fields[headerKeys[key]] = value;
  const { kind, ...rest } = fields;
  const known: Omit<DocumentFields, 'text' | 'kind'> = rest;
  return makeDocument({ ...known, text, kind: kind ? sourceKindFrom(kind) : null });
}

const leastHeaderLines = 2;

function splitHeader(content: string): { header: [HeaderKey, string][]; text: string } {
  const lines = /^(?:[A-Za-z]+:[^\n]*\r?\n)+(?:[ \t]*\r?\n)+/.exec(content)?.[0] ?? '';
  const header: [HeaderKey, string][] = [];
  for (const line of lines.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).toLowerCase();
    if (!isHeaderKey(key)) return { header: [], text: content };
    header.push([key, line.slice(colon + 1).trim()]);
  }
  if (header.length < leastHeaderLines) return { header: [], text: content };
  return { header, text: content.slice(lines.length) };
}

function isHeaderKey(key: string): key is HeaderKey {
  return Object.hasOwn(headerKeys, key);
}

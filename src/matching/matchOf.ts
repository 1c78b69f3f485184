import type { StoredDocument } from '../archive/archive.ts';
import { sliceSpan, spansOverlap, type Span } from '../text/span.ts';
import type { Assessment } from './assess.ts';
import type { Match } from './finding.ts';

/** An assessed candidate as the reader of a finding sees it. */
export function matchOf(assessment: Assessment): Match {
  const { candidate, spans, differences, comparison, governing, similarity, found } = assessment;
  const { quotation, document } = candidate;
  const context = paragraphsAround(document, spans) ?? quotation?.context ?? wholeOf(document);
  const { id, externalId, title, publisher, published, url, kind } = document;
  const wording = quotation ? assessment.wording : 'paraphrase';
  return {
    quotationId: quotation?.id ?? null,
    document: { id, externalId, title, publisher, published, url, kind },
    speaker: quotation?.speaker ?? null,
    text: spans.map((span) => sliceSpan(document.text, span)).join(' '),
    spans,
    paragraph: sliceSpan(document.text, context),
    context,
    governing,
    wording: found ? wording : 'not found',
    differences,
    comparison,
    similarity: Math.min(1, similarity),
  };
}

/** From the first to the last paragraph that holds matched words. */
function paragraphsAround({ paragraphs }: StoredDocument, spans: readonly Span[]): Span | null {
  const holding = paragraphs.filter(({ span }) => spans.some((one) => spansOverlap(one, span)));
  const [first, last] = [holding[0], holding.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}

function wholeOf({ text }: StoredDocument): Span {
  return { start: 0, end: text.length };
}

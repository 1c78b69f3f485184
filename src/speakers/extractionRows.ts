import { sliceSpan, type Span } from '../text/span.ts';
import type { Frame, Quotation } from './attribution.ts';
import type { QuotationKind } from '../quotations/quotation.ts';
import { extractQuotations } from './extractQuotations.ts';

/** One stretch between marks as programs receive it; offsets are UTF-16, marks included. */
export interface ExtractionRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: QuotationKind;
  readonly speaker: { readonly name: string; readonly mention: Span | null } | null;
  readonly cue: Span | null;
  readonly frame: Frame;
  readonly confidence: number;
}

/** The quotations of `text`, one row a stretch, in reading order. */
export function extractionRows(text: string): ExtractionRow[] {
  return extractQuotations(text)
    .quotations.flatMap((quotation) => rowsOf(text, quotation))
    .sort((a, b) => a.start - b.start);
}

function rowsOf(text: string, { stretches, attribution, frame }: Quotation): ExtractionRow[] {
  return stretches.map(({ span, kind }) => ({
    ...span,
    text: sliceSpan(text, span),
    kind,
    speaker: attribution && { name: attribution.name, mention: attribution.mention },
    cue: attribution?.cue ?? null,
    frame,
    confidence: attribution?.confidence ?? 0,
  }));
}

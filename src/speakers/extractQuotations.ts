import { findStretches } from '../quotations/findStretches.ts';
import { findTurns } from '../quotations/findTurns.ts';
import type { NotSpeech } from '../quotations/quotation.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { attributeArticle } from './attributeArticle.ts';
import { attributeTurns } from './attributeTurns.ts';
import type { Extraction } from './attribution.ts';
import { joinUtterances } from './joinUtterances.ts';
import { notSpeechReason } from './notSpeech.ts';
import { namedSpeaker } from './people.ts';

/**
 * Every direct quotation of `text`, with its speaker, cue, frame and context.
 *
 * Strings in, plain objects out: no archive, no clock, no chance. Spans are UTF-16 offsets into
 * `text`. A text whose paragraphs are labelled with speakers is read as a transcript.
 */
export function extractQuotations(text: string): Extraction {
  const paragraphs = splitParagraphs(text);
  const turns = findTurns(text, paragraphs);
  if (turns) {
    const { quotations, people } = attributeTurns(text, turns);
    const speakers = people.all().map(namedSpeaker);
    return { form: 'transcript', quotations, notSpeech: [], speakers };
  }
  return extractArticle(text, paragraphs);
}

function extractArticle(text: string, paragraphs: readonly Span[]): Extraction {
  const stretches = findStretches(text, paragraphs);
  const { attributions, people } = attributeArticle(text, paragraphs, stretches);
  const notSpeech: NotSpeech[] = [];
  const speech = attributions.filter((attribution) => {
    const stretch = stretches[attribution.stretch];
    const reason = stretch && notSpeechReason(text, paragraphs, stretch, attribution);
    if (stretch && reason) notSpeech.push({ span: stretch.span, reason });
    return !reason;
  });
  return {
    form: 'article',
    quotations: joinUtterances(text, paragraphs, stretches, speech),
    notSpeech,
    speakers: people.all().map(namedSpeaker),
  };
}

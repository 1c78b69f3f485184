import { paragraphIndexAt } from '../text/paragraphs.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import { rules, type Reading } from './reportedBy.ts';

/** The rule that fired and the words it fired on, in a sentence a person can read. */
export function explainAttribution(
  text: string,
  paragraphs: readonly Span[],
  { mention, cue, rule }: Reading,
  name: string,
): string {
  const words = sliceSpan(text, mention.span);
  const cueWords = cue ? sliceSpan(text, cue) : null;
  const quoted =
    cue && cueWords && cue.start < mention.span.start ? [cueWords, words] : [words, cueWords];
  const shown = quoted.filter((part) => part !== null).join(' … ');
  const paragraph = paragraphIndexAt(paragraphs, mention.span.start) + 1;
  const meaning = words === name ? '' : `; ${words} is ${name}`;
  return `Named ${rules[rule].says}: ${shown} (paragraph ${paragraph})${meaning}.`;
}

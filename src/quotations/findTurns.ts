import { trimSpan, type Span } from '../text/span.ts';

/** One turn of a transcript: who is labelled as its speaker, and the words by paragraph. */
export interface Turn {
  /** The label's name as it stands: "MR. ROMNEY". */
  readonly label: Span;
  /** The spoken words, one span a paragraph, the label left out. */
  readonly paragraphs: readonly Span[];
}

/**
 * The turns of a transcript, or null where the text is none: a transcript labels at least three
 * paragraphs, and at least a third of all, with a speaker ("SMITH:", "Q:", ">> MR. SMITH (voice-over):").
 */
export function findTurns(text: string, paragraphs: readonly Span[]): Turn[] | null {
  const labels = paragraphs.map((paragraph) => labelOf(text, paragraph));
  const labelled = labels.filter((label) => label !== null).length;
  if (labelled < leastTurns || labelled < paragraphs.length / 3) return null;
  const turns: { label: Span; paragraphs: Span[] }[] = [];
  paragraphs.forEach((paragraph, index) => {
    const label = labels[index];
    const words = trimSpan(text, {
      start: label ? label.end : paragraph.start,
      end: paragraph.end,
    });
    if (label) turns.push({ label: label.name, paragraphs: [] });
    if (words.start < words.end && !isStageDirection(text, words)) {
      turns.at(-1)?.paragraphs.push(words);
    }
  });
  return turns.filter((turn) => turn.paragraphs.length > 0 && !isNobody(text, turn.label));
}

const leastTurns = 3;

interface Label {
  readonly name: Span;
  /** One past the colon. */
  readonly end: number;
}

const capitals =
  /^(?:>>+\s*)?((?:[A-Z]\.\s?|M[cC](?=[A-Z])|[A-Z][A-Z'’.-]*\s?|\d+(?=[A-Z ]))(?:[A-Z][a-z]{1,2}(?=[A-Z])|[A-Z0-9'’.,&-]|\s(?=[A-Z(]))*)(?:\s*[([][^)\]\n]{1,60}[)\]])?\s*:(?=\s|$)/;
const titleCase =
  /^(?:>>+\s*)?((?:[A-Z][\p{L}'’.-]+\s){0,4}[A-Z][\p{L}'’.-]*)(?:\s*[([][^)\]\n]{1,60}[)\]])?:(?=\s)/u;

function labelOf(text: string, paragraph: Span): Label | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longestLabel));
  const match = capitals.exec(head) ?? titleCase.exec(head);
  const name = match?.[1]?.trim();
  if (!match || !name || !/[A-Z]/.test(name)) return null;
  const start = paragraph.start + match[0].indexOf(name);
  return {
    name: { start, end: start + name.length },
    end: paragraph.start + match[0].length,
  };
}

const longestLabel = 120;

function isStageDirection(text: string, { start, end }: Span): boolean {
  return /^[([][^)\]]*[)\]][.\s]*$/.test(text.slice(start, Math.min(end, start + 200)));
}

/** Labels of what nobody says. */
function isNobody(text: string, { start, end }: Span): boolean {
  return /^(?:SYSTEM|APPLAUSE|LAUGHTER|MUSIC|NOTE|TITLE|DATE|SOURCE|PARTICIPANTS|MODERATORS?)$/i.test(
    text.slice(start, end),
  );
}

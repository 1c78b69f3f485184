import type { Turn } from '../quotations/findTurns.ts';
import type { Stretch } from '../quotations/quotation.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import type { Quotation } from './attribution.ts';
import { findNames, isLoneName, lastName, type Mention } from './mentions.ts';
import { createPeople, type People } from './people.ts';
import { rules } from './reportedBy.ts';
import { plainTitle, titleWords } from './titles.ts';
import { tokenise } from './tokens.ts';

/** The quotations of a transcript, one a turn, with full names resolved through the text. */
export function attributeTurns(
  text: string,
  turns: readonly Turn[],
): { quotations: Quotation[]; people: People } {
  const people = namePeople(text, turns);
  const quotations = turns.map((turn, index) =>
    quotationOf(text, turn, people, questionBefore(text, turns, index)),
  );
  return { quotations, people };
}

/** Every label and every name in the turns, so that "CLINTON" finds "Hillary Clinton". */
function namePeople(text: string, turns: readonly Turn[]): People {
  const people = createPeople();
  const labels = new Set(turns.map(({ label }) => sliceSpan(text, label)));
  const wanted = new Set([...labels].map((label) => lastName(label)));
  for (const { paragraphs } of turns) {
    for (const paragraph of paragraphs) {
      for (const mention of findNames(tokenise(text, paragraph, []))) {
        if (wanted.has(lastName(mention.name)) && !mention.body) people.note(mention, 0);
      }
    }
  }
  for (const label of labels) people.note(labelMention(label), 0);
  return people;
}

function labelMention(label: string): Mention {
  const parts = label.split(/\s+/);
  let start = 0;
  while (start < parts.length - 1 && titleWords.has(plainTitle(parts[start] ?? ''))) start++;
  const name = parts.slice(start).join(' ');
  return {
    kind: 'name',
    from: 0,
    to: 0,
    span: { start: 0, end: 0 },
    name: name === name.toUpperCase() ? titleCased(name) : name,
    roles: parts.slice(0, start).map(plainTitle),
    possessive: false,
    body: false,
  };
}

function titleCased(name: string): string {
  if (/^(?:Q|A|[A-Z]{2,3}\d*)$/.test(name)) return name;
  return name
    .toLowerCase()
    .replace(
      /(^|[\s'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function quotationOf(text: string, turn: Turn, people: People, question: Span | null): Quotation {
  const label = sliceSpan(text, turn.label);
  const person = people.find(labelMention(label));
  const name = person && !isLoneName(person.name) ? person.name : labelMention(label).name;
  const stretches = turn.paragraphs.map((span, index): Stretch => ({
    span,
    words: span,
    kind: index === 0 ? 'whole' : 'continued',
  }));
  const first = turn.paragraphs[0] ?? turn.label;
  return {
    stretches,
    text: turn.paragraphs.map((span) => sliceSpan(text, span)).join(' '),
    attribution: {
      name,
      mention: turn.label,
      cue: null,
      confidence: rules.turn.confidence,
      rule: 'turn',
      explanation: `At the head of the turn: ${label}.`,
    },
    frame: 'asserted',
    context: { start: turn.label.start, end: (turn.paragraphs.at(-1) ?? first).end },
    question,
    spoken: true,
  };
}

/** The last sentence of the turn before, where it asks something of this one. */
function questionBefore(text: string, turns: readonly Turn[], index: number): Span | null {
  const before = turns[index - 1]?.paragraphs.at(-1);
  if (!before || !sliceSpan(text, before).trimEnd().endsWith('?')) return null;
  return before;
}

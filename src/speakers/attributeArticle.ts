import type { MarkedStretch } from '../quotations/findStretches.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import { findNames, type Mention } from './mentions.ts';
import { createPeople, notePronouns, type People, type Person } from './people.ts';
import { readSpeaker, readSubject, rules, type ParagraphView, type Reading } from './reportedBy.ts';
import { createResolver, type Resolver } from './resolve.ts';
import { sentenceSubject } from './subjects.ts';
import { tokenise } from './tokens.ts';

/** What was decided of one outer stretch. */
export interface StretchAttribution {
  readonly stretch: number;
  readonly reading: Reading | null;
  readonly person: Person | null;
  /** The stretch that it goes on from, where it has no cue of its own. */
  readonly continues: number | null;
  readonly paragraph: number;
}

interface ParagraphRead extends ParagraphView {
  readonly index: number;
  readonly span: Span;
  readonly names: readonly { readonly mention: Mention; readonly person: Person }[];
  /** Token index of each outer stretch. */
  readonly quotes: readonly { readonly token: number; readonly stretch: number }[];
  /** Number of the paragraph's first sentence in the text. */
  readonly firstSentence: number;
}

export interface ArticleReading {
  readonly attributions: readonly StretchAttribution[];
  readonly people: People;
}

/** Decides, paragraph by paragraph, who said each outer stretch of an article. */
export function attributeArticle(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly MarkedStretch[],
): ArticleReading {
  const people = createPeople();
  const views = readParagraphs(text, paragraphs, stretches, people);
  const resolver = createResolver(people);
  const attributions: StretchAttribution[] = [];
  for (const view of views) {
    attributeParagraph(view, stretches, views, resolver, attributions);
  }
  return { attributions, people };
}

function readParagraphs(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly MarkedStretch[],
  people: People,
): ParagraphRead[] {
  let next = 0;
  let firstSentence = 0;
  return paragraphs.map((span, index) => {
    const outer: (MarkedStretch & { index: number })[] = [];
    for (; next < stretches.length && stretches[next]?.paragraph === index; next++) {
      const stretch = stretches[next];
      if (stretch?.inside === null) outer.push({ ...stretch, index: next });
    }
    const tokens = tokenise(text, span, outer);
    const mentions = findNames(tokens);
    const names = mentions.map((mention) => ({ mention, person: people.note(mention, index) }));
    notePronouns(tokens, names);
    const quotes = tokens.flatMap((token, at) =>
      token.kind === 'quote' ? [{ token: at, stretch: token.stretch }] : [],
    );
    const view = {
      text,
      index,
      span,
      tokens,
      names,
      quotes,
      firstSentence,
      namesFrom: new Map(mentions.map((mention) => [mention.from, mention])),
      namesTo: new Map(mentions.map((mention) => [mention.to, mention])),
    };
    firstSentence += (tokens.at(-1)?.sentence ?? 0) + 1;
    return view;
  });
}

function attributeParagraph(
  view: ParagraphRead,
  stretches: readonly MarkedStretch[],
  views: readonly ParagraphRead[],
  resolver: Resolver,
  attributions: StretchAttribution[],
): void {
  let nextName = 0;
  const seeNamesUntil = (token: number) => {
    for (; nextName < view.names.length; nextName++) {
      const name = view.names[nextName];
      if (!name || name.mention.from >= token) break;
      const sentence = view.firstSentence + (view.tokens[name.mention.from]?.sentence ?? 0);
      resolver.see(name.person, name.mention.span.start, sentence, weightOf(view, name.mention));
    }
  };
  for (const quote of view.quotes) {
    seeNamesUntil(quote.token);
    const sentence = view.firstSentence + (view.tokens[quote.token]?.sentence ?? 0);
    const own = readSpeaker(view, quote.token);
    const decided = own
      ? resolveReading(own, view, resolver, sentence, seeNamesUntil)
      : carryOver(view, quote, stretches, views, resolver, attributions);
    attributions.push({ ...decided, stretch: quote.stretch, paragraph: view.index });
    if (decided.person)
      resolver.see(decided.person, view.tokens[quote.token]?.end ?? 0, sentence, 1.5);
  }
  seeNamesUntil(Infinity);
}

/** Subjects of sentences stay in mind longer than objects and owners. */
function weightOf(view: ParagraphRead, mention: Mention): number {
  if (mention.body) return 0.4;
  if (mention.possessive) return 0.7;
  const before = view.tokens[mention.from - 1];
  const first = !before || before.sentence !== view.tokens[mention.from]?.sentence;
  return first ? 1.4 : 1;
}

function resolveReading(
  reading: Reading,
  view: ParagraphRead,
  resolver: Resolver,
  sentence: number,
  seeNamesUntil: (token: number) => void,
): Omit<StretchAttribution, 'stretch' | 'paragraph'> {
  seeNamesUntil(reading.mention.from);
  const person = resolver.resolve(reading.mention, sentence);
  if (person && reading.mention.kind === 'description') {
    person.descriptions.add(sliceSpan(view.text, reading.mention.span));
  }
  return { reading, person, continues: null };
}

type Carried = Omit<StretchAttribution, 'stretch' | 'paragraph'>;

/** A stretch whose sentence names no speaker: from the paragraph, the one before, or the sentence. */
function carryOver(
  view: ParagraphRead,
  quote: { readonly token: number; readonly stretch: number },
  stretches: readonly MarkedStretch[],
  views: readonly ParagraphRead[],
  resolver: Resolver,
  attributions: readonly StretchAttribution[],
): Carried {
  const last = attributions.at(-1);
  const opensSentence = startsSentence(view, quote.token);
  const sentence = view.firstSentence + (view.tokens[quote.token]?.sentence ?? 0);
  if (last?.paragraph === view.index && opensSentence && (last.person ?? last.reading)) {
    return continueFrom(last, 'same paragraph');
  }
  if (last && runsOn(last, view, quote, stretches)) return continueFrom(last, 'open paragraph');
  const colon = introducedByColon(view, quote.token, views);
  if (colon)
    return { reading: colon, person: resolver.resolve(colon.mention, sentence), continues: null };
  if (opensSentence) return fromContext(view, quote.token, views, resolver, last, sentence);
  const subject = readSubject(view, quote.token);
  if (subject) {
    return {
      reading: subject,
      person: resolver.resolve(subject.mention, sentence),
      continues: null,
    };
  }
  if (last && (last.person ?? last.reading))
    return { ...continueFrom(last, 'last speaker'), continues: null };
  return { reading: null, person: null, continues: null };
}

function continueFrom(last: StretchAttribution, rule: keyof typeof rules): Carried {
  const reading = last.reading ? { ...last.reading, cue: null, rule } : null;
  return { reading, person: last.person, continues: last.stretch };
}

function startsSentence(view: ParagraphRead, token: number): boolean {
  const before = view.tokens[token - 1];
  return !before || before.sentence !== view.tokens[token]?.sentence;
}

/** Whether the paragraph before left its marks open and this one reopens them. */
function runsOn(
  last: StretchAttribution,
  view: ParagraphRead,
  quote: { readonly token: number },
  stretches: readonly MarkedStretch[],
): boolean {
  const open = stretches[last.stretch];
  return open?.closed === false && last.paragraph === view.index - 1 && quote.token === 0;
}

/** "Smith wrote:" at the end of the sentence or paragraph before. */
function introducedByColon(
  view: ParagraphRead,
  token: number,
  views: readonly ParagraphRead[],
): Reading | null {
  if (view.tokens[token - 1]?.text === ':') return colonReading(view, token);
  if (token !== 0) return null;
  const previous = views[view.index - 1];
  if (!previous || previous.tokens.at(-1)?.text !== ':') return null;
  return colonReading(previous, previous.tokens.length);
}

function colonReading(view: ParagraphRead, before: number): Reading | null {
  const own = readSpeaker(view, before);
  if (own) return { ...own, rule: 'colon before' };
  const mention = sentenceSubject(view, before);
  return mention && { mention, cue: null, strength: 'says', rule: 'colon before' };
}

/** A paragraph that opens with a quotation and names nobody: the sentence before, or the last speaker. */
function fromContext(
  view: ParagraphRead,
  token: number,
  views: readonly ParagraphRead[],
  resolver: Resolver,
  last: StretchAttribution | undefined,
  sentence: number,
): Carried {
  const source = token > 0 ? view : views[view.index - 1];
  const end = token > 0 ? token : (source?.tokens.length ?? 0);
  const hasQuoteBefore =
    source?.tokens[end - 1]?.kind === 'quote' || quotedLastSentence(source, end);
  if (source && !hasQuoteBefore) {
    const mention = lastSentenceSubject(source, end);
    const person = mention && resolver.resolve(mention, sentence);
    if (mention && person && !person.body) {
      const reading: Reading = {
        mention,
        cue: null,
        strength: 'says',
        rule: 'subject of the sentence before',
      };
      return { reading, person, continues: null };
    }
  }
  if (last && (last.person ?? last.reading) && view.index - last.paragraph <= 2) {
    return continueFrom(last, 'last speaker');
  }
  return { reading: null, person: null, continues: null };
}

function quotedLastSentence(view: ParagraphRead | undefined, end: number): boolean {
  const sentence = view?.tokens[end - 1]?.sentence;
  return view?.quotes.some(({ token }) => view.tokens[token]?.sentence === sentence) ?? false;
}

function lastSentenceSubject(view: ParagraphRead, end: number): Mention | null {
  return end > 1 ? sentenceSubject(view, end - 1) : null;
}

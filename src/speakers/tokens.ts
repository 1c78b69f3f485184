import type { MarkedStretch } from '../quotations/findStretches.ts';
import type { Span } from '../text/span.ts';

/** A word, a sign, or a whole quoted stretch, in the writer's own text. */
export interface Token extends Span {
  readonly kind: 'word' | 'sign' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** "Parliament’s": the word owns what follows. */
  readonly possessive: boolean;
  /** The possessive’s ending as it stands, or nothing. */
  readonly ending: string;
  /** Counted from 0 within the paragraph. */
  readonly sentence: number;
  /** The stretch, as an index into the text's stretches; -1 for words and signs. */
  readonly stretch: number;
}

/**
 * The writer's own words of one paragraph, in order, with each outer quoted stretch as one token,
 * parted into sentences. A question in marks goes on into its cue ("Why?" he asked).
 */
export function tokenise(
  text: string,
  paragraph: Span,
  stretches: readonly (MarkedStretch & { readonly index: number })[],
): Token[] {
  const tokens: Omit<Token, 'sentence'>[] = [];
  let at = paragraph.start;
  for (const stretch of stretches) {
    pushWords(text, at, stretch.span.start, tokens);
    tokens.push({ ...blank, ...stretch.span, kind: 'quote', stretch: stretch.index });
    at = stretch.span.end;
  }
  pushWords(text, at, paragraph.end, tokens);
  return numberSentences(text, tokens);
}

const blank = {
  text: '',
  lower: '',
  capital: false,
  possessive: false,
  ending: '',
  stretch: -1,
} as const;

const wordOrSign =
  /(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Jr|Sr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Rev|Prof|St|Hon|Supt|Insp|Messrs|Ald|Del|Pres)\.|\p{Lu}\.(?=\s*\p{Lu})|@?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad]*(?:[’'\u2010\u2011&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[’']?|\.\.\.|[^\s]/gu;

function pushWords(
  text: string,
  start: number,
  end: number,
  tokens: Omit<Token, 'sentence'>[],
): void {
  wordOrSign.lastIndex = start;
  for (;;) {
    const match = wordOrSign.exec(text);
    if (!match || match.index >= end) return;
    const raw = match[0].slice(0, end - match.index);
    const isWord = /[\p{L}\p{N}]/u.test(raw);
    const possessive = isWord && /[’'](?:s|S)?$/u.test(raw);
    const word = possessive ? raw.replace(/[’'](?:s|S)?$/u, '') : raw;
    tokens.push({
      kind: isWord ? 'word' : 'sign',
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: word.toLowerCase(),
      capital: /^@?\p{Lu}/u.test(word),
      possessive,
      ending: raw.slice(word.length),
      stretch: -1,
    });
  }
}

function numberSentences(text: string, tokens: readonly Omit<Token, 'sentence'>[]): Token[] {
  let sentence = 0;
  return tokens.map((token, index) => {
    const numbered = { ...token, sentence };
    if (endsSentence(text, tokens, index)) sentence++;
    return numbered;
  });
}

function endsSentence(
  text: string,
  tokens: readonly Omit<Token, 'sentence'>[],
  index: number,
): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (token.kind === 'sign') {
    if (!/^[.?!]$/.test(token.text)) return false;
    return next.kind === 'quote' || next.capital || next.kind === 'sign' || /^\d/.test(next.text);
  }
  if (token.kind !== 'quote') return false;
  const last = /([.?!…])["”’'»\s]*$/u.exec(
    text.slice(Math.max(token.start, token.end - 6), token.end),
  );
  if (!last) return false;
  if (next.kind === 'quote') return true;
  if (next.kind === 'sign') return false;
  if (!next.capital) return false;
  return !goesOnIntoCue(tokens, index + 1, last[1] === '.');
}

/** "Why?" Smith asked. / "It is over." Smith said. */
function goesOnIntoCue(
  tokens: readonly Omit<Token, 'sentence'>[],
  from: number,
  afterStop: boolean,
): boolean {
  let at = from;
  while (at < from + 5 && tokens[at]?.kind === 'word' && tokens[at]?.capital) at++;
  const verb = tokens[at];
  if (
    !verb ||
    at === from ||
    !/^(?:said|says|asked|asks|added|replied|wrote|tweeted|told|shouted|exclaimed|continued|answered|responded|wondered|yelled|cried)$/.test(
      verb.lower,
    )
  ) {
    return false;
  }
  const after = tokens[at + 1];
  if (!afterStop) return after?.lower !== 'that';
  return !after || /^[.,]$/.test(after.text);
}

import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/sentences.ts';

/** What stands around a run of words in its source and changes what they say. */
export interface Governing {
  /** Left out before or after, in the same sentence: the words do not stand without it. */
  readonly governing: Span | null;
  /** The sentence goes on with but, though, however. */
  readonly qualifiedNext: Span | null;
}

/**
 * Looks for what governs the run `[start, end)` of `text` from outside: a negation or a report of
 * others right before it, the condition at the head of its sentence, a condition right after it.
 * Only words inside `within`, the quoted stretch, are taken for the speaker's own.
 */
export function findGoverning(text: string, start: number, end: number, within: Span): Governing {
  const sentence = sentenceAround(text, start);
  const lead = leadGoverning(text, Math.max(sentence.start, within.start), start);
  const tail = tailGoverning(text.slice(0, within.end), end);
  return { governing: lead ?? tail.governing, qualifiedNext: tail.qualified };
}

function sentenceAround(text: string, at: number): Span {
  const from = Math.max(0, text.lastIndexOf('\n\n', at));
  const to = text.indexOf('\n\n', at);
  const within = { start: from, end: to < 0 ? text.length : to };
  const sentences = splitSentences(text, within);
  return sentences.find(({ end }) => end > at) ?? within;
}

const longestLead = 400;

function leadGoverning(text: string, sentenceStart: number, start: number): Span | null {
  const from = Math.max(sentenceStart, start - longestLead);
  const lead = text.slice(from, start).toLowerCase().replaceAll('’', "'");
  if (!/\p{L}/u.test(lead)) return null;
  const head = condition.exec(lead);
  if (head && holdsOn(lead.slice(head.index))) return spanOf(text, from + head.index, start);
  const clauseAt = lastClause(lead);
  const denied = negation.exec(lead.slice(clauseAt));
  if (denied) return spanOf(text, from + clauseAt + denied.index, start);
  const others = hearsay.exec(lead.slice(clauseAt));
  return others ? spanOf(text, from + clauseAt + others.index, start) : null;
}

/** Words; a condition further off has usually found its main clause before the quoted words. */
const longestHead = 30;

/** Whether a condition still waits for its main clause: no break, and not long ago. */
function holdsOn(head: string): boolean {
  return (
    !/[;:—–]|--/.test(head.trimEnd().replace(/(?:--|[—–])$/, '')) &&
    head.split(/\s+/).length <= longestHead
  );
}

/** Where the last clause of the lead begins; a negation before it governs another verb. */
function lastClause(lead: string): number {
  let at = 0;
  for (const match of lead.matchAll(clauseBreak)) at = match.index + match[0].length;
  return at;
}

const clauseBreak =
  /[;:—–]\s*|,\s+(?:and|but|so|or|because|which|who|for|yet|while|since|then)\s+|\s(?:and|but|because|so)\s+(?=(?:i|we|you|he|she|it|they|the|this|that|our|my|there)\s)/g;

const condition =
  /(?:^|[,—–\s])(?:(?:even|only|what|as)\s+)?(?:if|unless|suppose|supposing|imagine|assuming|provided|were\s+(?:i|we|he|she|they|it))\s(?=[^.?!]*$)/;

const negation =
  /\b(?:not|never|no|nobody|no\s+one|none|nothing|neither|without|cannot|hardly|scarcely|barely|deny|denies|denied|refuse[sd]?|reject(?:s|ed)?|doubt(?:s|ed)?|false|untrue|wrong)\b[^,]*$|n't\b[^,]*$/;

const hearsay =
  /\b(?:some|many|critics|opponents|people|they|others|those\s+who)\b[^,.]{0,60}\b(?:say|says|said|claim|claims|claimed|think|thinks|thought|believe|believed|tell|told|argue|argued|pretend|pretended)\b[^.]*$|\b(?:pretend(?:s|ed)?|wish(?:es|ed)?|whether|lest)\b[^,.]*$/;

function tailGoverning(
  text: string,
  end: number,
): { governing: Span | null; qualified: Span | null } {
  const tail = text.slice(end, end + longestTail).replaceAll('’', "'");
  const inside = conditionAfter.exec(tail);
  if (inside) {
    return { governing: spanOf(text, end, end + clauseEnd(tail)), qualified: null };
  }
  const next = qualifier.exec(tail);
  const qualified =
    next && spanOf(text, end, end + Math.min(tail.length, clauseEnd(tail, next[0].length)));
  return { governing: null, qualified };
}

const longestTail = 240;
const conditionAfter =
  /^["”’']?,?\s*(?:—\s*)?(?:only\s+|but\s+only\s+)?(?:if|unless|until|except|provided|assuming|as\s+long\s+as)\b/i;
const qualifier =
  /^["”’']?[\s,;:—–-]*["“]?(?:but|however|yet|though|although|if|unless|except|on\s+the\s+other\s+hand|that\s+said|not)\b/i;

function clauseEnd(tail: string, from = 0): number {
  const stop = tail.slice(from).search(/[.?!]/);
  return stop < 0 ? tail.length : from + stop + 1;
}

function spanOf(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,—–]/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

import type { Frame } from './attribution.ts';

/**
 * How the reporter's words around a stretch hold it, by the clause before it and its cue.
 *
 * `lead` is the sentence up to the stretch, `cue` the words that report it.
 */
export function frameOf(lead: string, cue: string, rejects: boolean): Frame {
  const before = lead.toLowerCase().replaceAll('’', "'");
  if (rejects || denial.test(before)) return 'denied';
  if (secondHand.test(before)) return 'second-hand';
  if (hypothesis.test(before)) return 'hypothetical';
  if (/^ask/.test(cue) && /\b(?:whether|if)\s*$/.test(before)) return 'questioned';
  return 'asserted';
}

const denial =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disput(?:es?|ed|ing)|disavow(?:s|ed|ing)?)\b[^.;]*$|\b(?:did not|didn't|never|has not|hasn't|would not|wouldn't)\s+(?:say|said|call|called|describe|described|tell|told|claim|claimed|use|used|write|written|wrote)\b[^.;]*$/;

const secondHand =
  /\b(?:said|says|told\s+\S+|recalled|claimed|testified|wrote|alleged)\b[^.;“"]{0,80}\b(?:had|has|have)?\s*(?:said|told|called|asked|warned)\b[^.;]*$/;

const hypothesis =
  /\b(?:might|could|would|may)\s+(?:\w+\s+)?(?:say|call|ask|claim|argue|respond|reply|describe)\b[^.;]*$|\bif\s+[^,.;]{1,60}\b(?:says|said|asks|asked|say)\b[^.;]*$/;

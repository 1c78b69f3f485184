const units = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const ordinals = new Map<string, number>(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** A figure read from the start of a run of folded words: how many words it takes, and its value. */
export interface ReadNumber {
  readonly length: number;
  readonly value: number;
  readonly ordinal: boolean;
}

/** Reads "5", "1.2 million", "twenty-five", "three hundred and ten", "5th"; null where none stands. */
export function readNumber(words: readonly string[], from: number): ReadNumber | null {
  const first = words[from] ?? '';
  const ordinal = ordinalValue(first);
  if (ordinal !== null) return { length: 1, value: ordinal, ordinal: true };
  const value = valueOf(first);
  if (value === null) return null;
  const sum = { total: 0, group: value };
  let at = from + 1;
  while (at < words.length && addWord(sum, words, at)) at++;
  return { length: at - from, value: sum.total + sum.group, ordinal: false };
}

/** Adds the word at `at` to the figure read so far; false where the figure has ended before it. */
function addWord(
  sum: { total: number; group: number },
  words: readonly string[],
  at: number,
): boolean {
  const word = words[at] ?? '';
  const scale = scales.get(word);
  if (scale !== undefined) {
    const scaled = sum.group * scale;
    sum.group = scale === 100 ? scaled : 0;
    if (scale !== 100) sum.total += scaled;
    return true;
  }
  if (word === 'and') return endsOnHundred(words, at) && isSmall(words[at + 1]);
  if (!canFollow(words[at - 1] ?? '', word)) return false;
  sum.group += valueOf(word) ?? 0;
  return true;
}

function valueOf(word: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  const glued = /^(\d+(?:\.\d+)?)(m|bn|tn|k)$/.exec(word);
  if (glued) return Number(glued[1]) * (glued[2] === 'k' ? 1e3 : (scales.get(glued[2] ?? '') ?? 1));
  return units.get(word) ?? tens.get(word) ?? null;
}

function ordinalValue(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  return ordinals.get(word) ?? null;
}

function canFollow(before: string, word: string): boolean {
  if (tens.has(before)) return (units.get(word) ?? 0) >= 1 && (units.get(word) ?? 99) <= 9;
  if (before === 'and' || scales.has(before)) return units.has(word) || tens.has(word);
  return false;
}

function endsOnHundred(words: readonly string[], and: number): boolean {
  return scales.has(words[and - 1] ?? '');
}

function isSmall(word: string | undefined): boolean {
  return word !== undefined && (units.has(word) || tens.has(word) || /^\d{1,2}$/.test(word));
}

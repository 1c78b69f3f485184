import { extractionRows } from '../speakers/extractionRows.ts';
import { parseGold } from './gold.ts';
import { scoreExtraction, type ExtractionScore, type Judged } from './scoreExtraction.ts';

/**
 * The scores of extraction and attribution on annotated articles, as a plain-text table.
 *
 * @throws MalformedGold naming the line that cannot be read.
 */
export function evaluationTable(goldText: string): string {
  const score = scoreExtraction(parseGold(goldText), extractionRows);
  return [summary(score), byPhenomenon(score.judged), reliability(score.judged)].join('\n\n');
}

function summary({ articles, judged, spurious, onNotSpeech }: ExtractionScore): string {
  const found = judged.filter(({ row }) => row !== null);
  const joint = found.filter(({ speakerRight }) => speakerRight);
  const named = judged.filter(({ fullNameRight }) => fullNameRight !== null);
  const system = found.length + spurious + onNotSpeech;
  const f1 = (right: number) => (2 * right) / (judged.length + system);
  return table([
    ['articles', String(articles)],
    ['gold quotations', String(judged.length)],
    [
      'system stretches',
      `${system} (${onNotSpeech} on what is nobody’s speech, ${spurious} on nothing)`,
    ],
    ['span precision', ratio(found.length, system)],
    ['span recall', ratio(found.length, judged.length)],
    ['span F1', f1(found.length).toFixed(3)],
    ['speaker accuracy', ratio(joint.length, found.length)],
    ['full canonical name', ratio(named.filter((one) => one.fullNameRight).length, named.length)],
    ['joint F1', f1(joint.length).toFixed(3)],
  ]);
}

function byPhenomenon(judged: readonly Judged[]): string {
  const phenomena = [...new Set(judged.flatMap((one) => one.phenomena))].sort();
  const rows = phenomena.map((phenomenon) => {
    const those = judged.filter((one) => one.phenomena.includes(phenomenon));
    const found = those.filter(({ row }) => row !== null);
    const right = found.filter(({ speakerRight }) => speakerRight);
    return [
      phenomenon,
      String(those.length),
      ratio(found.length, those.length),
      ratio(right.length, found.length),
    ];
  });
  return table([['phenomenon', 'gold', 'found', 'speaker'], ...rows]);
}

/** Of the quotations given a confidence, how many are right. */
function reliability(judged: readonly Judged[]): string {
  const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
  const rows = bands.slice(0, -1).flatMap((from, index) => {
    const to = bands[index + 1] ?? 1;
    const those = judged.filter(({ row }) => row && row.confidence >= from && row.confidence < to);
    if (those.length === 0) return [];
    const right = those.filter(({ speakerRight }) => speakerRight).length;
    return [
      [
        `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`,
        String(those.length),
        ratio(right, those.length),
      ],
    ];
  });
  return table([['confidence', 'given', 'right'], ...rows]);
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

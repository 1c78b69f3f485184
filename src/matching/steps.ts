import type { Alignment, Step } from './alignment.ts';
import type { Unit } from './units.ts';

/** Two texts with their units and how these correspond. */
export interface Comparison {
  readonly submittedText: string;
  readonly sourceText: string;
  readonly submitted: readonly Unit[];
  readonly source: readonly Unit[];
  readonly alignment: Alignment;
}

/** Joins neighbouring equal steps, and neighbouring steps that change words, into runs. */
export function mergeSteps({ alignment, submitted, source }: Comparison): Step[] {
  const runs: Step[] = [];
  for (const step of alignment.steps) {
    const last = runs.at(-1);
    if (last && canMerge(last, step, submitted, source)) {
      runs[runs.length - 1] = {
        kind: mergedKind(last, step),
        submitted: [last.submitted[0], step.submitted[1]],
        source: [last.source[0], step.source[1]],
      };
    } else runs.push(step);
  }
  return runs;
}

function canMerge(
  last: Step,
  step: Step,
  submitted: readonly Unit[],
  source: readonly Unit[],
): boolean {
  if (last.kind === 'same' || step.kind === 'same') {
    return (
      last.kind === step.kind &&
      sameSurface(submitted, source, last) === sameSurface(submitted, source, step)
    );
  }
  if (last.kind === 'joined' || step.kind === 'joined') return false;
  return !(isDisclosed(last, submitted) !== isDisclosed(step, submitted));
}

function mergedKind(last: Step, step: Step): Step['kind'] {
  return last.kind === step.kind ? last.kind : 'changed';
}

/** Whether an equal run is also written without a change of contraction or spelling. */
function sameSurface(submitted: readonly Unit[], source: readonly Unit[], step: Step): boolean {
  const length = step.submitted[1] - step.submitted[0];
  for (let k = 0; k < length; k++) {
    const a = submitted[step.submitted[0] + k];
    const b = source[step.source[0] + k];
    if (a && b && a.folded !== b.folded) return false;
  }
  return true;
}

/** Whether the submitted text itself marks the change: an ellipsis before it, or [ ] around it. */
export function isDisclosed(step: Step, submitted: readonly Unit[]): boolean {
  const units = submitted.slice(...step.submitted);
  const at = submitted[step.submitted[0]];
  if (step.kind === 'left out') return at?.gapBefore ?? false;
  return units.length > 0 && units.every((unit) => unit.bracketed);
}

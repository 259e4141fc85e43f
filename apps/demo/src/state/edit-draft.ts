import { applyFix } from '@xxgk/checks';
import type { Fix } from '@xxgk/document';
import { editionSpec, figureAt, figureSpecs, figureValue, type Report, type TableId } from '@xxgk/model';
import { computedTotals, totalPaths } from './computed-totals.js';
import type { Draft } from './draft.js';
import { figureFromText } from './figure-text.js';
import { applyChanges, changesOf, record, redo, undo } from './history.js';
import { type Path, valueAt } from './tree.js';

interface Setting {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Sets values as one step, and with them the totals that follow from them. Quick typing in one place is one step, unless
 * the step is whole: a repair, a block.
 */
export function setValues(draft: Draft, settings: readonly Setting[], at: number, isWhole = false): Draft {
  const first = changesOf(draft.report, settings);
  const changed = applyChanges(draft.report, first);
  const totals = changesOf(changed, computedTotals(changed, new Set(draft.totalsByHand)));
  const changes = [...first, ...totals];
  if (changes.length === 0) return draft;
  const report = applyChanges(changed, totals);
  return { ...draft, report, history: record(draft.history, changes, at, isWhole), changedAt: at };
}

export function setFigureText(draft: Draft, path: string, text: string, at: number): Draft {
  return setValues(draft, [{ path: path.split('.'), value: figureFromText(text) }], at);
}

/** Paths of the figures of a table, or of all three, that are blank. */
export function blankFigures(report: Report, table: TableId | undefined): readonly string[] {
  return figureSpecs(editionSpec(report.edition))
    .filter((spec) => table === undefined || spec.table === table)
    .map(({ path }) => path)
    .filter((path) => (figureAt(report, path) ?? null) === null);
}

/** Writes 0 into every blank figure of a table, or of all three. */
export function fillBlanks(draft: Draft, table: TableId | undefined, at: number): Draft {
  const zeros = blankFigures(draft.report, table).map((path) => ({ path: path.split('.'), value: 0 }));
  return setValues(draft, zeros, at, true);
}

/** Lets a total be entered by hand, or computed again. */
export function toggleTotal(draft: Draft, path: string, at: number): Draft {
  const byHand = draft.totalsByHand.includes(path)
    ? draft.totalsByHand.filter((other) => other !== path)
    : [...draft.totalsByHand, path];
  return setValues({ ...draft, totalsByHand: byHand, changedAt: at }, [], at);
}

/**
 * The totals of a report that do not equal their parts: they were entered by hand and must not be overwritten. A total
 * that is blank is computed with the next change.
 */
export function totalsEnteredByHand(report: Report): readonly string[] {
  const computed = new Map(
    computedTotals(report, new Set()).map(({ path, value }) => [path.join('.'), value]),
  );
  return totalPaths(report.edition).filter((path) => {
    const value = figureValue(figureAt(report, path));
    return value !== null && value !== computed.get(path);
  });
}

/** Applies the machine's way of mending findings as one step; totals that it sets are from then on computed. */
export function applyFixes(draft: Draft, fixes: readonly Fix[], at: number): Draft {
  const edits = fixes.flatMap((fix) => fix.edits);
  const mended = applyFix(draft.report, { title: '', safe: true, edits });
  const paths = new Map(edits.map(({ path }) => [path.join('.'), path]));
  const settings = [...paths.values()].map((path) => ({ path, value: valueAt(mended, path) }));
  const totalsByHand = draft.totalsByHand.filter((path) => !paths.has(path));
  return setValues({ ...draft, totalsByHand }, settings, at, true);
}

export function undoStep(draft: Draft, at: number): Draft {
  const undone = undo(draft.report, draft.history);
  return undone ? stepped(draft, undone.tree, undone.history, at) : draft;
}

export function redoStep(draft: Draft, at: number): Draft {
  const redone = redo(draft.report, draft.history);
  return redone ? stepped(draft, redone.tree, redone.history, at) : draft;
}

/** Totals that come back as they were entered by hand are so again, and must not be computed with the next change. */
function stepped(draft: Draft, report: Report, history: Draft['history'], at: number): Draft {
  const byHand = new Set([...draft.totalsByHand, ...totalsEnteredByHand(report)]);
  return { ...draft, report, totalsByHand: [...byHand], history, changedAt: at };
}

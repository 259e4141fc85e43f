import {
  type Edit,
  editionSpec,
  type Finding,
  figureAt,
  figureSpecs,
  figureValue,
  type Report,
  type TableId,
} from '@xxgk/model';
import { computedTotals, totalPaths } from './computed-totals.js';
import type { Draft } from './draft.js';
import { figureFromText } from './figure-text.js';
import { applyChanges, changesOf, record, redo, undo } from './history.js';
import { type Path, valueAt } from './tree.js';

interface Setting {
  readonly path: Path;
  readonly value: unknown;
}

/** Sets values as one step, and with them the totals that follow from them. */
export function setValues(draft: Draft, settings: readonly Setting[], at: number): Draft {
  const first = changesOf(draft.report, settings);
  const changed = applyChanges(draft.report, first);
  const totals = changesOf(changed, computedTotals(changed, new Set(draft.totalsByHand)));
  const changes = [...first, ...totals];
  if (changes.length === 0) return draft;
  const report = applyChanges(changed, totals);
  return { ...draft, report, history: record(draft.history, changes, at), changedAt: at };
}

export function setFigureText(draft: Draft, path: string, text: string, at: number): Draft {
  return setValues(draft, [{ path: path.split('.'), value: figureFromText(text) }], at);
}

/** Writes 0 into every blank figure of a table, or of all three. */
export function fillBlanks(draft: Draft, table: TableId | undefined, at: number): Draft {
  const blanks = figureSpecs(editionSpec(draft.report.edition)).filter(
    (spec) =>
      (table === undefined || spec.table === table) && (figureAt(draft.report, spec.path) ?? null) === null,
  );
  return setValues(
    draft,
    blanks.map(({ path }) => ({ path: path.split('.'), value: 0 })),
    at,
  );
}

/** Lets a total be entered by hand, or computed again. */
export function toggleTotal(draft: Draft, path: string, at: number): Draft {
  const byHand = draft.totalsByHand.includes(path)
    ? draft.totalsByHand.filter((other) => other !== path)
    : [...draft.totalsByHand, path];
  return setValues({ ...draft, totalsByHand: byHand, changedAt: at }, [], at);
}

/** The totals of a report that do not equal their parts: they were entered by hand and must not be overwritten. */
export function totalsEnteredByHand(report: Report): readonly string[] {
  const computed = new Map(
    computedTotals(report, new Set()).map(({ path, value }) => [path.join('.'), value]),
  );
  return totalPaths(report).filter((path) => figureValue(figureAt(report, path)) !== computed.get(path));
}

/** Applies the machine's way of mending a finding; totals that it sets are from then on entered by hand no more. */
export function applyFix(draft: Draft, { fix }: Finding, at: number): Draft {
  if (fix === undefined) return draft;
  const settings = fix.edits.map((edit) => ({ path: edit.path, value: editedValue(draft.report, edit) }));
  return setValues(draft, settings, at);
}

function editedValue(report: Report, edit: Edit): unknown {
  if (!('range' in edit)) return edit.value;
  const text = String(valueAt(report, edit.path) ?? '');
  return text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
}

export function undoStep(draft: Draft, at: number): Draft {
  const undone = undo(draft.report, draft.history);
  return undone ? { ...draft, report: undone.tree, history: undone.history, changedAt: at } : draft;
}

export function redoStep(draft: Draft, at: number): Draft {
  const redone = redo(draft.report, draft.history);
  return redone ? { ...draft, report: redone.tree, history: redone.history, changedAt: at } : draft;
}

import { type Path, valueAt, withValueAt } from './tree.js';

/** One value that changed. */
export interface Change {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/** What one undo takes back. */
export interface Step {
  readonly changes: readonly Change[];
  /** Milliseconds; steps on one value in quick succession are one. */
  readonly at: number;
  /** A repair, a block: it is no typing and joins with none. */
  readonly isWhole?: true;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyHistory: History = { past: [], future: [] };

/** Steps kept; older ones can no longer be taken back. */
const DEPTH = 200;
/** Typing without a longer pause than this is one step. */
const PAUSE_MS = 1200;

/** The changes that setting values makes in a tree; values that stay the same make none. */
export function changesOf(
  tree: unknown,
  values: readonly { readonly path: Path; readonly value: unknown }[],
): readonly Change[] {
  return values.flatMap(({ path, value }) => {
    const before = valueAt(tree, path);
    return JSON.stringify(before) === JSON.stringify(value) ? [] : [{ path, before, after: value }];
  });
}

export function applyChanges<Tree>(tree: Tree, changes: readonly Change[]): Tree {
  return changes.reduce((result, { path, after }) => withValueAt(result, path, after), tree);
}

function revertChanges<Tree>(tree: Tree, changes: readonly Change[]): Tree {
  return changes.reduceRight((result, { path, before }) => withValueAt(result, path, before), tree);
}

/** Adds a step; continued typing in one place joins the step before. Whatever was undone is forgotten. */
export function record(history: History, changes: readonly Change[], at: number, isWhole = false): History {
  if (changes.length === 0) return history;
  const last = history.past.at(-1);
  const isTyping = !isWhole && last?.isWhole !== true;
  const joins = last !== undefined && isTyping && at - last.at < PAUSE_MS && samePlace(last.changes, changes);
  const past = joins
    ? [...history.past.slice(0, -1), { changes: joinChanges(last.changes, changes), at }]
    : [...history.past, { changes, at, ...(isWhole ? { isWhole } : {}) }];
  return { past: past.slice(-DEPTH), future: [] };
}

/** Takes the last step back. `undefined` when there is none. */
export function undo<Tree>(
  tree: Tree,
  { past, future }: History,
): { readonly tree: Tree; readonly history: History } | undefined {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  return {
    tree: revertChanges(tree, step.changes),
    history: { past: past.slice(0, -1), future: [step, ...future] },
  };
}

/** Does again what was last taken back. */
export function redo<Tree>(
  tree: Tree,
  { past, future }: History,
): { readonly tree: Tree; readonly history: History } | undefined {
  const [step, ...rest] = future;
  if (step === undefined) return undefined;
  return { tree: applyChanges(tree, step.changes), history: { past: [...past, step], future: rest } };
}

function samePlace(one: readonly Change[], other: readonly Change[]): boolean {
  const key = ({ path }: Change): string => path.join('.');
  return one[0] !== undefined && other[0] !== undefined && key(one[0]) === key(other[0]);
}

function joinChanges(first: readonly Change[], second: readonly Change[]): readonly Change[] {
  const joined = new Map(first.map((change) => [change.path.join('.'), change]));
  for (const change of second) {
    const key = change.path.join('.');
    joined.set(key, { ...change, before: joined.has(key) ? joined.get(key)?.before : change.before });
  }
  return [...joined.values()];
}

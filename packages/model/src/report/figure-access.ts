import type { Amount, Count } from './count.js';

/** More than all editions have cells. */
const MOST_KEPT = 2000;

const keysOfPaths = new Map<string, readonly string[]>();

/** The keys of a dotted path, kept: a report is asked for the same some hundred thousands of times. */
function keysOf(path: string): readonly string[] {
  const known = keysOfPaths.get(path);
  if (known !== undefined) return known;
  const keys = path.split('.');
  if (keysOfPaths.size < MOST_KEPT) keysOfPaths.set(path, keys);
  return keys;
}

/** The figure at a dotted path below a report; `undefined` when there is none. */
export function figureAt(report: object, path: string): Count | Amount | undefined {
  let node: unknown = report;
  for (const key of keysOf(path)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node as Count | Amount | undefined;
}

/** A copy of an object with the value at a dotted path set; the objects on the way are made where missing. */
export function withFigure<Tree extends object>(tree: Tree, path: string, value: Count | Amount): Tree {
  const [head, ...rest] = path.split('.');
  if (head === undefined) return tree;
  const record = tree as Record<string, unknown>;
  const child = record[head];
  const inner = typeof child === 'object' && child !== null ? child : {};
  return { ...tree, [head]: rest.length === 0 ? value : withFigure(inner, rest.join('.'), value) };
}

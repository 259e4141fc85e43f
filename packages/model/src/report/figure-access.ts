import type { Amount, Count } from './count.js';

/** The figure at a dotted path below a report; `undefined` when there is none. */
export function figureAt(report: object, path: string): Count | Amount | undefined {
  let node: unknown = report;
  for (const key of path.split('.')) {
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

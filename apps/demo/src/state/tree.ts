/** Path into a report: keys of objects and indices of lists. */
export type Path = readonly (string | number)[];

/** A copy of a tree with one value set, everything beside the path shared; `undefined` takes the key away. */
export function withValueAt<Tree>(tree: Tree, path: Path, value: unknown): Tree {
  const [head, ...rest] = path;
  if (head === undefined) return value as Tree;
  if (Array.isArray(tree)) {
    const copy: unknown[] = [...tree];
    copy[Number(head)] = withValueAt(copy[Number(head)], rest, value);
    return copy as Tree;
  }
  const record = (tree ?? {}) as Record<string, unknown>;
  const inner = withValueAt(record[String(head)], rest, value);
  if (inner === undefined) {
    const { [String(head)]: _, ...others } = record;
    return others as Tree;
  }
  return { ...record, [String(head)]: inner } as Tree;
}

/** The value at a path; `undefined` where the path leads nowhere. */
export function valueAt(tree: unknown, path: Path): unknown {
  let node = tree;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string | number, unknown>)[key];
  }
  return node;
}

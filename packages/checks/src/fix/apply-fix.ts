import { defineError, type Edit, type Fix } from '@xxgk/document';

const misfit = defineError('option-invalid', {
  'zh-CN': (path: string) => `这项改正不适用于这份报告：${path}。请重新检查后再改。`,
  en: (path) => `The fix does not fit this report: ${path}. Check it again first.`,
});

type Path = Edit['path'];
type TextEdit = Extract<Edit, { readonly range: unknown }>;

/**
 * A copy of a report (or of the data of one) with the edits of a fix made. Ranges are those of the prose before the fix;
 * what is not on the way to an edit is shared with the original. Pure.
 * @throws XxgkError (option-invalid) when a path leads nowhere or the ranges do not fit: the fix belongs to another report.
 */
export function applyFix<Tree extends object>(tree: Tree, fix: Fix): Tree {
  let result: unknown = tree;
  for (const edit of inOrder(fix.edits)) result = withEdit(result, edit.path, edit);
  return result as Tree;
}

/** Text edits from the last to the first, so that the ranges of those still to come stay true. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const texts = edits.filter(isTextEdit).toSorted((a, b) => b.range.start - a.range.start);
  for (const [index, { path, range }] of texts.entries()) {
    const before = texts.slice(index + 1).find((other) => samePath(other.path, path));
    if (before !== undefined && before.range.end > range.start) throw misfit([path.join('.')]);
  }
  return [...edits.filter((edit) => !isTextEdit(edit)), ...texts];
}

function withEdit(node: unknown, path: Path, edit: Edit): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return isTextEdit(edit) ? withText(node, edit) : edit.value;
  if (Array.isArray(node) && typeof key === 'number' && key < node.length) {
    return node.with(key, withEdit(node[key], rest, edit));
  }
  if (typeof node !== 'object' || node === null || Array.isArray(node)) throw misfit([edit.path.join('.')]);
  const isNew = !Object.hasOwn(node, key);
  if (isNew && (rest.length > 0 || isTextEdit(edit))) throw misfit([edit.path.join('.')]);
  const child = isNew ? undefined : (node as Record<string, unknown>)[key];
  return { ...node, [key]: withEdit(child, rest, edit) };
}

function withText(node: unknown, { path, range, text }: TextEdit): string {
  if (typeof node !== 'string' || range.start < 0 || range.end < range.start || range.end > node.length) {
    throw misfit([path.join('.')]);
  }
  return node.slice(0, range.start) + text + node.slice(range.end);
}

function isTextEdit(edit: Edit): edit is TextEdit {
  return 'range' in edit;
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

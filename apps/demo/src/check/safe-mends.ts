import { type Fixable, safeFixes } from '@xxgk/checks';
import type { Edit, Finding } from '@xxgk/document';
import { type Path, valueAt } from '../state/tree.js';

/** One place that a safe mend changes: the words there with those beside them, before and after. */
export interface ShownChange {
  /** Tells it from all others. */
  readonly key: string;
  /** Of a cell of a table; of words, the place of the mend says it. */
  readonly path?: Path;
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** A safe mend of a finding, and everything that it changes. */
export interface Mend {
  readonly name: string;
  readonly finding: Fixable;
  readonly changes: readonly ShownChange[];
}

/** Characters shown on either side of what changes. */
const BESIDE = 6;

/** The safe mends of a report or of a document as `{ source }` that can be made together, with what each changes there. */
export function safeMends(findings: readonly Finding[], tree: object): readonly Mend[] {
  return safeFixes(findings).flatMap((finding) => {
    const changes = finding.fix.edits.map((edit) => shownChange(edit, tree));
    const isFitting = changes.every((change) => change !== undefined);
    return isFitting ? [{ name: changes.map(({ key }) => key).join(), finding, changes }] : [];
  });
}

/** `undefined` where the words of an edit are not there any more. */
function shownChange(edit: Edit, tree: object): ShownChange | undefined {
  const { path } = edit;
  const value = valueAt(tree, path);
  if (!('range' in edit)) {
    const [before, after] = [String(value ?? ''), String(edit.value)];
    return { key: path.join('.'), path, lead: '', before, after, tail: '' };
  }
  const { range, text } = edit;
  if (typeof value !== 'string' || range.end > value.length) return undefined;
  const [before, isWholeLine] = [value.slice(range.start, range.end), value[range.end - 1] === '\n'];
  return {
    key: `${path.join('.')} ${range.start}`,
    lead: endOfLine(value.slice(0, range.start)),
    before: plain(before),
    after: plain(text),
    tail: isWholeLine ? '' : startOfLine(value.slice(range.end)),
  };
}

/** The last words before a change, on its own line: placeholders are not shown. */
function endOfLine(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const kept = line.split('}}').at(-1) ?? '';
  return kept.length > BESIDE ? `…${kept.slice(-BESIDE)}` : kept;
}

function startOfLine(text: string): string {
  const [line = ''] = text.split('\n');
  const [kept = ''] = line.split('{{');
  return kept.length > BESIDE ? `${kept.slice(0, BESIDE)}…` : kept;
}

function plain(text: string): string {
  return text.trim().replace(/\{\{[^{}]*\}\}/gu, '…');
}

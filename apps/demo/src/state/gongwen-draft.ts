import { applyFix } from '@xxgk/checks';
import type { Finding, Fix } from '@xxgk/document';
import type { GongwenProfile } from '@xxgk/gongwen';

/** An official document of another kind being written: its elements at the head, then title and text. */
export interface GongwenDraft {
  readonly id: string;
  /** Lines end with `\n`. */
  readonly markdown: string;
  /** The text of the document of the year before, of one that is made every year. */
  readonly previous?: string;
  /** With its head when left out. */
  readonly profile?: GongwenProfile;
  /** Pictures that it names, by their names. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** What was found when the file was read that it comes from. */
  readonly remarks?: readonly Finding[];
  /** Milliseconds. */
  readonly changedAt: number;
}

/** The path under which findings and pages know the lines of a document. */
export const SOURCE_PATH = 'source';

export function setMarkdown(draft: GongwenDraft, markdown: string, at: number): GongwenDraft {
  return markdown === draft.markdown ? draft : { ...draft, markdown, changedAt: at };
}

/** What a sure fix writes and where, as long as the text still has the words that were found there. */
export function fittingEdit(
  markdown: string,
  { fix, actual }: Pick<Finding, 'fix' | 'actual'>,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const [edit] = fix?.edits ?? [];
  if (edit === undefined || !('range' in edit)) return undefined;
  const { range, text } = edit;
  return markdown.slice(range.start, range.end) === actual ? { ...range, text } : undefined;
}

/** What several fixes of a text write between the first and the last place that they change; `undefined` where they change none. */
export function joinedEdit(
  markdown: string,
  fixes: readonly Fix[],
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const edits = fixes.flatMap((fix) => fix.edits);
  const ranges = edits.flatMap((edit) => ('range' in edit ? [edit.range] : []));
  if (ranges.length === 0) return undefined;
  const mended = applyFix({ [SOURCE_PATH]: markdown }, { title: '', safe: true, edits })[SOURCE_PATH] ?? '';
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  return { start, end, text: mended.slice(start, mended.length - (markdown.length - end)) };
}

/** What a document is called in lists and names of files: its title, else its first words. */
export function gongwenTitle(markdown: string): string {
  const [, heading] = /^#\s+(.+)$/mu.exec(markdown) ?? [];
  const [, named] = /^(?:标题|title)\s*[:：]\s*(.+)$/mu.exec(markdown) ?? [];
  const first = markdown.split('\n').find((line) => /[^\s-]/u.test(line)) ?? '';
  return (heading ?? named ?? first).trim().slice(0, 80);
}

/** Line, counted from 0, on which a character stands. */
export function lineIndexAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

/** Where a line begins and ends. */
export function lineRange(text: string, line: number): { readonly start: number; readonly end: number } {
  const lines = text.split('\n');
  const start = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  return { start, end: start + (lines[line]?.length ?? 0) };
}

/** Writes an element into the head, which is made where there is none. The caret belongs at `caret`. */
export function withElement(
  markdown: string,
  name: string,
): { readonly markdown: string; readonly caret: number } {
  const [head = ''] = /^---\n[\s\S]*?\n(?=---(?:\n|$))/u.exec(markdown) ?? [];
  const line = `${name}: `;
  if (head === '') return { markdown: `---\n${line}\n---\n\n${markdown}`, caret: `---\n${line}`.length };
  return {
    markdown: `${head}${line}\n${markdown.slice(head.length)}`,
    caret: head.length + line.length,
  };
}

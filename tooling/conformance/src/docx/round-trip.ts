import { failure, type Outcome } from '../check.js';
import { outputOf } from '../process/run.js';
import { type DocxBody, readBody } from './body.js';
import type { Conversion } from './libreoffice.js';

/** LibreOffice saved the docx and opened what it saved: nothing is lost, and there are as many pages. */
export async function checkRoundTrip(
  docx: string,
  conversion: Conversion,
  saved: Conversion,
  reopened: Conversion,
): Promise<Outcome> {
  const savedDocx = saved.files.get(docx);
  if (!savedDocx) return failure('not saved', [saved.lastWords]);
  const [before, after] = [conversion.files.get(docx), reopened.files.get(savedDocx)];
  if (!before || !after) return failure('not opened again', [reopened.lastWords]);
  const pages = await Promise.all([before, after].map(countPages));
  const losses = compareBodies(readBody(docx), readBody(savedDocx));
  if (pages[0] !== pages[1]) losses.push(`${pages[0]} pages became ${pages[1]}`);
  const { tables, rows, text } = readBody(docx);
  return {
    passed: losses.length === 0,
    summary: `${pages[0]} pages, ${tables} tables, ${rows} rows, ${text.length} characters`,
    details: losses,
  };
}

/** What differs, a line each. Pure. */
export function compareBodies(before: DocxBody, after: DocxBody): string[] {
  const counts = (['tables', 'rows', 'pictures'] as const)
    .filter((kind) => before[kind] !== after[kind])
    .map((kind) => `${before[kind]} ${kind} became ${after[kind]}`);
  if (before.text === after.text) return counts;
  let at = 0;
  while (before.text[at] === after.text[at]) at += 1;
  const show = (text: string) => text.slice(Math.max(0, at - 10), at + 10);
  return [...counts, `text differs: “${show(before.text)}” became “${show(after.text)}”`];
}

async function countPages(pdf: string): Promise<number> {
  return Number(/^Pages:\s+(\d+)/m.exec(await outputOf('pdfinfo', [pdf]))?.[1] ?? 0);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, messageOf, type Outcome } from '../check.js';
import { outputOf } from '../process/run.js';

export interface Attached {
  readonly fileName: string;
  readonly report: unknown;
}

/** Files attached to a PDF, from `pdfdetach -list`: number and name. Pure. */
export function parseAttachmentList(
  output: string,
): readonly { readonly number: number; readonly fileName: string }[] {
  return [...output.matchAll(/^(\d+): (.+)$/gm)].map(([, number, fileName = '']) => ({
    number: Number(number),
    fileName: fileName.trim(),
  }));
}

/** Names of the report's data and of the source of other documents among what is attached. */
const REPORT = 'report.json';
const MARKDOWN = 'document.md';

/** The attached report, read. @throws where there is none or it is no JSON */
export async function readAttachedReport(pdf: string, workFolder: string, name: string): Promise<Attached> {
  return { fileName: REPORT, report: JSON.parse(await readAttached(pdf, workFolder, name, REPORT)) };
}

/** The Markdown that an official document of another kind was made of. @throws where there is none */
export async function readAttachedMarkdown(pdf: string, workFolder: string, name: string): Promise<string> {
  return readAttached(pdf, workFolder, name, MARKDOWN);
}

async function readAttached(pdf: string, workFolder: string, name: string, wanted: string): Promise<string> {
  const list = parseAttachmentList(await outputOf('pdfdetach', ['-list', '-enc', 'UTF-8', pdf]));
  const found = list.find(({ fileName }) => fileName === wanted);
  if (!found)
    throw new Error(
      `no ${wanted} attached; attached are: ${list.map((item) => item.fileName).join(', ') || 'none'}`,
    );
  const saved = join(workFolder, `${name}.attached`);
  await outputOf('pdfdetach', ['-save', String(found.number), '-o', saved, pdf]);
  return readFileSync(saved, 'utf8');
}

/** The report travels inside the PDF, as JSON that names its schema. */
export async function checkAttachment(attached: Promise<Attached>): Promise<Outcome> {
  try {
    const { fileName, report } = await attached;
    const schema = (report as { schema?: unknown } | null)?.schema;
    if (typeof schema !== 'string') return failure(`${fileName} names no schema`);
    return { passed: true, summary: `${fileName}, ${schema}`, details: [] };
  } catch (error) {
    return failure('no report attached', [messageOf(error)]);
  }
}

import type { Outcome } from '../check.js';
import { measure } from './measure.js';
import type { Form } from './measure-spec.js';
import { readFacts } from './read-facts.js';
import { showMeasured, summarize } from './show.js';

/** Measures the docx as LibreOffice set it and the PDF by the standard. */
export async function checkMeasures(
  docxAsPdf: string,
  pdf: string,
  form: Form,
  workFolder: string,
): Promise<Outcome> {
  const [docxFacts, pdfFacts] = await Promise.all([
    readFacts(docxAsPdf, workFolder),
    readFacts(pdf, workFolder),
  ]);
  const measured = measure(pdfFacts, docxFacts, form);
  const failed = measured.filter(({ passed }) => !passed);
  return {
    passed: failed.length === 0,
    summary: `${measured.length - failed.length} of ${measured.length} measures within the tolerance`,
    details: failed.map(showMeasured),
    ranges: measured.map(summarize),
  };
}

/** The kinds that have a form of their own. @rule GB/T 9704-2012 §10 */
const FORMS: Readonly<Record<string, Form>> = { 命令: 'order', 函: 'letter', 纪要: 'minutes' };

/** The form of an official document by the kind that its Markdown names. Pure. */
export function formOfMarkdown(markdown: string): Form {
  return FORMS[/^文种: (\S+)$/mu.exec(markdown)?.[1] ?? ''] ?? 'document';
}

/** The form that a report asks for. Any shape is accepted. Pure. */
export function formOf(report: unknown): Form {
  const official = (report as { official?: { form?: unknown } } | null)?.official;
  if (!official) return 'plain';
  const { form } = official;
  return form === 'letter' || form === 'order' || form === 'minutes' ? form : 'document';
}

import { failure, messageOf, type Outcome } from '../check.js';
import { outputOf } from '../process/run.js';
import type { Attached } from './attachment.js';
import { foldPages, foldText, missingParagraphs, paragraphsOf } from './prose.js';

/**
 * Every paragraph of the attached report can be read back from the PDF, character by character. The text is taken
 * in reading order as poppler finds it and in the order of painting; either may hold a paragraph.
 */
export async function checkProse(pdf: string, attached: Promise<Attached>): Promise<Outcome> {
  let report: unknown;
  try {
    report = (await attached).report;
  } catch (error) {
    return failure('no attached report to compare with', [messageOf(error)]);
  }
  const orders = await Promise.all([extract(pdf, []), extract(pdf, ['-raw'])]);
  const paragraphs = paragraphsOf(report);
  const missing = missingParagraphs(paragraphs, orders.map(foldPages));
  const unreadable = orders.some((text) => text.includes('\uFFFD'));
  const characters = foldText(paragraphs.join('')).length;
  return {
    passed: missing.length === 0 && !unreadable && paragraphs.length > 0,
    summary: `${paragraphs.length - missing.length} of ${paragraphs.length} paragraphs, ${characters} characters`,
    details: [
      ...missing.map((paragraph) => `not found: ${paragraph}`),
      ...(unreadable ? ['some characters have no Unicode value'] : []),
      ...(paragraphs.length === 0 ? ['the attached report has no prose'] : []),
    ],
  };
}

function extract(pdf: string, options: readonly string[]): Promise<string> {
  return outputOf('pdftotext', ['-enc', 'UTF-8', ...options, pdf, '-']);
}

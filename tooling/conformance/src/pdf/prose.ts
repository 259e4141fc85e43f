import { proseFields } from '@xxgk/model';

const NUMBER = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|[（(]\d+[）)])/;
const PAGE_NUMBER = /^[—–―-]*\d+[—–―-]*$/;
const PICTURE = /^!\[.*\]\(.*\)$/;

/** The paragraphs of a report's prose as written, without pictures. Any shape is accepted; fields that are not text are none. Pure. */
export function paragraphsOf(report: unknown): readonly string[] {
  const fields = report as Partial<Record<string, unknown>> | null;
  return proseFields
    .flatMap((field) => {
      const text = fields?.[field];
      return typeof text === 'string' ? text.split('\n') : [];
    })
    .map((line) => line.trim())
    .filter((line) => line !== '' && !PICTURE.test(line));
}

/** Text as it is compared: without white space, and half-width and full-width forms alike. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** The folded text of all pages of `pdftotext` (which ends each with a form feed), page numbers taken out. Pure. */
export function foldPages(extracted: string): string {
  return extracted
    .split('\f')
    .map((page) => page.split('\n').filter((line) => !isPageNumber(line)))
    .map((lines) => foldText(lines.join('')))
    .join('');
}

function isPageNumber(line: string): boolean {
  const squeezed = line.replace(/\s+/gu, '');
  return PAGE_NUMBER.test(squeezed) && /[—–―-]/.test(squeezed);
}

/** Paragraphs that none of the folded texts holds, neither as written nor without the number they begin with. Pure. */
export function missingParagraphs(
  paragraphs: readonly string[],
  foldedTexts: readonly string[],
): readonly string[] {
  return paragraphs.filter((paragraph) => {
    const wanted = [paragraph, paragraph.replace(NUMBER, '')].map(foldText);
    return !foldedTexts.some((text) => wanted.some((form) => text.includes(form)));
  });
}

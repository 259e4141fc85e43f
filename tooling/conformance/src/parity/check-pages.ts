import type { Outcome } from '../check.js';
import { type GlyphPage, readGlyphs } from './glyphs.js';
import { linesOf } from './lines.js';

/** What the notices have: the words of their table's header, of its rows, and of the last line of 版记. */
const HEADER = /件数|受理/u;
const ROW = /单位\d/u;
const IMPRINT = /印发$/u;

/** Both renditions end with 版记 on an even page, and no page shows the table's header without a row of its body. */
export async function checkPages(docxAsPdf: string, pdf: string): Promise<Outcome> {
  const found = await Promise.all([docxAsPdf, pdf].map(async (file) => faultsOf(await readGlyphs(file))));
  const [docx = [], own = []] = found;
  const details = [...docx.map((fault) => `docx: ${fault}`), ...own.map((fault) => `pdf: ${fault}`)];
  return {
    passed: details.length === 0,
    summary: details.length === 0 ? '版记 on an even page, no header row alone' : details.join('; '),
    details,
  };
}

/** What is wrong with the pages of one rendition. Pure. */
export function faultsOf(pages: readonly GlyphPage[]): readonly string[] {
  const texts = pages.map((page, index) => {
    const { prose, cells } = linesOf(page, index);
    return [...prose, ...cells].map(({ text }) => text);
  });
  const has = (lines: readonly string[] | undefined, wanted: RegExp) =>
    lines?.some((text) => wanted.test(text));
  const cut = texts.filter((lines) => has(lines, ROW)).length;
  return [
    ...(texts.length % 2 === 0 ? [] : [`${texts.length} pages`]),
    ...(has(texts.at(-1), IMPRINT) ? [] : ['no 版记 on the last page']),
    ...(cut > 1 ? [] : [`rows of the table on ${cut} pages`]),
    ...texts.flatMap((lines, index) =>
      has(lines, HEADER) && !has(lines, ROW) ? [`header alone on page ${index + 1}`] : [],
    ),
  ];
}

import { readFileSync } from 'node:fs';
import { writeDocx } from '@xxgk/docx-writer';
import { vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import { layOut } from '@xxgk/layout';
import { checkReport, composeDocument, gbt9704 } from '@xxgk/model';
import { writePdf } from '@xxgk/pdf-writer';
import { readReport } from '@xxgk/readers';

const OPTIONS = { createdAt: '2023-01-18T00:00:00+08:00' };

/**
 * The steps from a report's bytes to its files, each a function to time. Every call makes everything anew but the
 * parsed fonts, which a process keeps.
 * @param {string} path
 */
export async function steps(path) {
  const bytes = readFileSync(path);
  const read = async () => {
    const result = await readReport(bytes, path);
    if (!result.ok) throw new Error(`not a report: ${path}`);
    return result.report;
  };
  const report = await read();
  const document = composeDocument(report);
  const fonts = vendoredFontSet(
    /** @type {any} */ (
      Object.fromEntries(
        vendoredAssets.map(({ typeface, fileName }) => [
          typeface,
          readFileSync(new URL(`assets/${fileName}`, import.meta.resolve('@xxgk/fonts/package.json'))),
        ]),
      )
    ),
  );
  return {
    read,
    check: () => checkReport(report),
    compose: () => composeDocument(report),
    layout: () => layOut(document, gbt9704, fonts),
    docx: () => writeDocx(document, OPTIONS),
    pdf: () => writePdf(document, { ...OPTIONS, fonts }),
  };
}

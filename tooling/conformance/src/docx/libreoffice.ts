import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lastLines, run, shortenPaths } from '../process/run.js';

export interface Conversion {
  /** The PDF of each docx that LibreOffice opened, by the path of the docx. */
  readonly pdfs: ReadonlyMap<string, string>;
  readonly lastWords: string;
}

/** Opens all docx files in one call of LibreOffice, with a fresh profile of its own, and saves each as PDF. */
export async function convertWithLibreOffice(
  docxFiles: readonly string[],
  fontconfig: string,
  workFolder: string,
): Promise<Conversion> {
  const outputFolder = join(workFolder, 'libreoffice');
  mkdirSync(outputFolder, { recursive: true });
  if (docxFiles.length === 0) return { pdfs: new Map(), lastWords: '' };
  const { stdout, stderr } = await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(workFolder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      outputFolder,
      ...docxFiles,
    ],
    { environment: { FONTCONFIG_FILE: fontconfig }, timeoutSeconds: 120 + 20 * docxFiles.length },
  );
  const converted = docxFiles.flatMap((docx): [string, string][] => {
    const pdf = join(outputFolder, `${basename(docx, '.docx')}.pdf`);
    return existsSync(pdf) ? [[docx, pdf]] : [];
  });
  return {
    pdfs: new Map(converted),
    lastWords: shortenPaths(lastLines(stderr || stdout), [...docxFiles, ...converted.map(([, pdf]) => pdf)]),
  };
}

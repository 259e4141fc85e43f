import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport } from '@xxgk/readers';
import { messageOf } from '../check.js';
import { writeFontconfig } from '../conform.js';
import { convertFiles } from '../docx/libreoffice.js';
import { formOf } from '../measures/check-measures.js';
import { measure } from '../measures/measure.js';
import { readFacts } from '../measures/read-facts.js';
import { packagePaths } from '../package-paths.js';
import { drawPages } from '../pictures/draw-pages.js';
import { sideBySide } from '../pictures/ppm.js';
import { renderReport } from '../render/render-report.js';
import { type GalleryCase, galleryCases } from './cases.js';
import { type GalleryEntry, galleryMarkdown } from './gallery-markdown.js';
import { withRuler } from './overlay.js';
import { writePalettePng } from './palette-png.js';

const DOTS_PER_INCH = 64;

/** `gallery/main.js BASE FOLDER` draws all cases: FOLDER/gallery.md and FOLDER/gallery/*.png. BASE is a report file. */
async function main(base: string, folder: string, workFolder: string): Promise<void> {
  const pictures = join(folder, 'gallery');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const read = await readReport(readFileSync(base), base);
  if (!read.ok)
    throw new Error(`${base} is no report: ${read.findings.map(({ message }) => message).join(' ')}`);
  const rendered = await renderCases(read.report, workFolder);
  const entries: GalleryEntry[] = [];
  for (const item of galleryCases) entries.push(await drawCase(item, rendered, pictures, workFolder));
  writeFileSync(join(folder, 'gallery.md'), galleryMarkdown(entries));
  const failures = entries.flatMap(({ measured }) => measured.filter(({ passed }) => !passed));
  console.log(
    `${entries.length} cases, ${readdirSync(pictures).length} pictures, ${failures.length} measures out of tolerance`,
  );
}

interface Rendered {
  readonly pdf: (id: string) => string;
  /** The docx as LibreOffice sets it. */
  readonly docx: (id: string) => string;
}

async function renderCases(base: object, workFolder: string): Promise<Rendered> {
  const made = join(workFolder, 'made');
  for (const { id, report, options = [], files = {} } of galleryCases) {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(workFolder, name), content);
    const input = join(workFolder, `${id}.json`);
    writeFileSync(input, JSON.stringify({ ...base, ...report }));
    writeFileSync(join(workFolder, `${id}.options.json`), JSON.stringify(options));
    await renderReport(input, made);
  }
  const fontconfig = writeFontconfig(
    packagePaths.vendoredFonts,
    join(packagePaths.cache, 'fontconfig'),
    workFolder,
  );
  const docxFiles = galleryCases.map(({ id }) => join(made, `${id}.docx`));
  const { files, lastWords } = await convertFiles(docxFiles, 'pdf', { fontconfig, workFolder }, 'gallery');
  return {
    pdf: (id) => join(made, `${id}.pdf`),
    docx: (id) => {
      const pdf = files.get(join(made, `${id}.docx`));
      if (!pdf) throw new Error(`LibreOffice did not open ${id}.docx: ${lastWords}`);
      return pdf;
    },
  };
}

async function drawCase(
  item: GalleryCase,
  rendered: Rendered,
  folder: string,
  workFolder: string,
): Promise<GalleryEntry> {
  const [docx, pdf] = [rendered.docx(item.id), rendered.pdf(item.id)];
  const [left, right] = await Promise.all(
    [docx, pdf].map((file) => drawPages(file, DOTS_PER_INCH, workFolder)),
  );
  const numbers = new Set(item.pages.map((page) => PAGE_INDEX[page](right?.length ?? 0)));
  const pictures = [...numbers].flatMap((index) => {
    const [one, other] = [left?.[index], right?.[index]];
    if (!one || !other) return [];
    const name = `${item.id}-${index + 1}.png`;
    const both = sideBySide(withRuler(one, DOTS_PER_INCH), withRuler(other, DOTS_PER_INCH));
    writeFileSync(join(folder, name), writePalettePng(both));
    return [{ path: `gallery/${name}`, page: index + 1 }];
  });
  const [docxFacts, pdfFacts] = await Promise.all([docx, pdf].map((file) => readFacts(file, workFolder)));
  if (!docxFacts || !pdfFacts) throw new Error(`${item.id} could not be measured`);
  return { item, pictures, measured: measure(pdfFacts, docxFacts, formOf(item.report)) };
}

const PAGE_INDEX = {
  first: () => 0,
  second: () => 1,
  third: () => 2,
  fourth: () => 3,
  fifth: () => 4,
  last: (count: number) => count - 1,
} as const;

const [base, folder] = process.argv.slice(2);
const workFolder = mkdtempSync(join(tmpdir(), 'xxgk-gallery-'));
try {
  if (base === undefined || folder === undefined) throw new Error('usage: gallery BASE FOLDER');
  await main(base, folder, workFolder);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Typeface } from '@xxgk/document';
import { vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import { composeDocument, type Report } from '@xxgk/model';
import { writePdf } from '@xxgk/pdf-writer';
import { readReport } from '@xxgk/readers';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PageSvg } from '../../src/preview/page-svg.js';
import { exampleReport } from '../../src/start/example-report.js';
import { pagesOf } from '../preparing/prepared.js';
import { paintedOnPdf } from './painted-on-pdf.js';
import { paintedOnSvg } from './painted-on-svg.js';

const FILES = Object.fromEntries(
  vendoredAssets.map(({ typeface, fileName }) => [
    typeface,
    new Uint8Array(readFileSync(join(__dirname, '../../../../packages/fonts/assets', fileName))),
  ]),
) as Record<Typeface, Uint8Array>;

async function example(name: string): Promise<Report> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../../examples', name)));
  const result = await readReport(bytes, name);
  if (!result.ok) throw new Error(name);
  return result.report;
}

const REPORTS: readonly (readonly [string, () => Report | Promise<Report>])[] = [
  ['the example of the app', exampleReport],
  ['a joint report under a red head', () => example('form-joint-2025.yaml')],
  ['a letter', () => example('form-letter-2025.yaml')],
  ['a report of the first edition', () => example('district-2019.yaml')],
];

test.each(REPORTS)(
  'the pages of %s show the same runs and lines in the same places as its PDF',
  async (_, make) => {
    const report = await make();
    const pages = await pagesOf(report);
    const svg = pages.map((page) =>
      paintedOnSvg(
        renderToStaticMarkup(
          createElement(PageSvg, {
            page,
            id: 'p',
            label: '',
            scale: 1,
            marked: [],
            onPoint: () => undefined,
          }),
        ),
      ),
    );
    const { bytes } = await writePdf(composeDocument(report), {
      createdAt: '2026-01-20T00:00:00+08:00',
      fonts: vendoredFontSet(FILES),
    });
    const pdf = await paintedOnPdf(bytes);
    expect(svg.length).toBe(pdf.length);
    expect(svg.flatMap(({ runs }) => runs).length).toBeGreaterThan(200);
    for (const [index, page] of pdf.entries()) expect(svg[index]).toEqual(page);
  },
);

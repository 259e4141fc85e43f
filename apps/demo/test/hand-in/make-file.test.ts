import { readReport } from '@xxgk/readers';
import { chartDrawer } from '../../src/charts/chart-pictures.js';
import { fileFormats } from '../../src/hand-in/formats.js';
import { makeFile } from '../../src/hand-in/make-file.js';
import { exampleReport } from '../../src/start/example-report.js';

const making = {
  report: { ...exampleReport(), other: '{{year}}年没有其他事项。' },
  createdAt: '2026-01-20T00:00:00+08:00',
  ownFonts: [],
  chartPictures: chartDrawer(),
};
const withoutFonts = fileFormats.filter((format) => format !== 'pdf');

test.each(withoutFonts)('%s holds the figures of the report', async (format) => {
  const { bytes } = await makeFile[format](making);
  const read = readReport(bytes, `report.${format}`);
  expect(read.ok && read.report.applications).toEqual(making.report.applications);
});

test('placeholders are filled in what is handed in and kept in what is edited further', async () => {
  const text = async (format: 'html' | 'json' | 'yaml') =>
    new TextDecoder().decode((await makeFile[format](making)).bytes);
  expect(await text('html')).toContain('2025年没有其他事项。');
  expect(await text('json')).toContain('2025年没有其他事项。');
  expect(await text('yaml')).toContain('{{year}}年没有其他事项。');
});

test('a PDF is refused before its fonts are there', async () => {
  await expect(makeFile.pdf(making)).rejects.toThrow('fonts');
});

import type { TextMark, TextRun } from '@xxgk/layout';
import type { DocumentFonts } from '../src/document-fonts.js';
import type { DocumentImages } from '../src/document-images.js';
import { PageContent } from '../src/page-content.js';
import type { PdfPage } from '../src/pdfmake-engine.js';

const face = { resource: 'F1', reference: 'reference', encode: (text: string) => '0001'.repeat(text.length) };
const images = {} as DocumentImages;
const emptyPage = (): PdfPage => ({ fonts: {}, xobjects: {}, height: 800 });
const fonts = { face: () => face } as unknown as DocumentFonts;
const run: TextRun = { text: '一二', face: 'song', size: 16, x: 80.12345, baseline: 120, letterSpacing: 0 };

function mark(...runs: readonly TextRun[]): TextMark {
  return { kind: 'text', owner: { element: 1 }, runs };
}

it('sets a run where it stands, upright on an axis that points down', () => {
  const page = emptyPage();
  const content = new PageContent(page, fonts, images);
  expect(content.text(mark(run))).toBe('BT\n/F1 16 Tf\n1 0 0 -1 80.123 120 Tm <00010001> Tj\nET');
  expect(page.fonts).toEqual({ F1: 'reference' });
});

it('sets a turned line down the page', () => {
  const content = new PageContent(emptyPage(), fonts, images);
  expect(content.text({ ...mark(run), turned: true })).toContain('0 1 1 0 80.123 120 Tm');
});

it('writes font, size and letter spacing only where they change', () => {
  const content = new PageContent(emptyPage(), fonts, images);
  content.text(mark(run));
  expect(
    content.text(mark(run, { ...run, letterSpacing: -0.3 }, { ...run, letterSpacing: -0.3, size: 14 })),
  ).toBe(
    [
      'BT',
      '1 0 0 -1 80.123 120 Tm <00010001> Tj',
      '-0.3 Tc',
      '1 0 0 -1 80.123 120 Tm <00010001> Tj',
      '/F1 14 Tf',
      '1 0 0 -1 80.123 120 Tm <00010001> Tj',
      'ET',
    ].join('\n'),
  );
});

it('says letter spacing so closely that forty characters stand where they should', () => {
  const content = new PageContent(emptyPage(), fonts, images);
  expect(content.text(mark({ ...run, letterSpacing: 0.02054 }))).toContain('0.0205 Tc');
});

it('draws rules of one thickness in one stroke', () => {
  const content = new PageContent(emptyPage(), fonts, images);
  const rules = (thickness: number) =>
    content.rules({
      kind: 'rules',
      owner: { artifact: 'layout' },
      thickness,
      lines: [
        [1, 2, 3, 2],
        [-0.00001, 4, 1e-9, 5],
      ],
    });
  expect(rules(0.5)).toBe('0.5 w\n1 2 m 3 2 l\n0 4 m 0 5 l\nS');
  expect(rules(0.5)).toBe('1 2 m 3 2 l\n0 4 m 0 5 l\nS');
});

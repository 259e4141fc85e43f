import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type DocumentTree,
  heading,
  paragraph,
  type Typeface,
  tableCell,
  tableRow,
  text,
} from '@xxgk/document';
import { vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import { writePdf } from '../src/write-pdf.js';
import { entry, PdfFile } from './helpers/pdf-file.js';
import { document as sample } from './helpers/samples.js';

const assets = join(dirname(require.resolve('@xxgk/fonts/package.json')), 'assets');
const files = vendoredAssets.map(({ typeface, fileName }) => [
  typeface,
  new Uint8Array(readFileSync(join(assets, fileName))),
]);
const options = {
  createdAt: '2023-01-18T09:30:00+08:00',
  fonts: vendoredFontSet(Object.fromEntries(files) as Record<Typeface, Uint8Array>),
};

const document: DocumentTree = {
  ...sample,
  type: 'document',
  children: [
    { type: 'title', segments: ['某市某局', '2022年政府信息公开工作年度报告'] },
    heading(1, [text('一、总体情况')]),
    paragraph([text('2022年，我局严格落实条例。'.repeat(40)), text('堃')]),
    {
      type: 'table',
      id: 'figures',
      summary: '主动公开政府信息情况',
      columnWeights: [1, 1],
      headerRowCount: 1,
      rows: [
        tableRow([tableCell('columnHeader', '信息内容'), tableCell('columnHeader', '现行有效件数')]),
        tableRow([tableCell('rowHeader', '规章'), tableCell('figure', '0')]),
      ],
    },
    { type: 'signature', organ: '某市某局', date: '2023年1月18日' },
  ],
};

it('lays a document out and paints it', async () => {
  const { bytes, findings } = await writePdf(document, options);
  const pdf = new PdfFile(bytes);
  expect(findings).toMatchObject([{ ruleId: 'layout/character-lent', severity: 'note', actual: '堃' }]);
  expect(pdf.pages).toHaveLength(2);
  expect(pdf.ofType('FontDescriptor').map(({ text: object }) => entry(object, 'FontName')?.slice(8))).toEqual(
    expect.arrayContaining(['XXGK-XiaoBiaoSong', 'XXGK-Hei', 'XXGK-FangSong', 'XXGK-Song']),
  );
});

it('says that a profile without attachments leaves the data out', async () => {
  const { findings } = await writePdf(document, { ...options, conformance: 'PDF/A-2b' });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual([
    'layout/character-lent',
    'writer/attachment-left-out',
  ]);
});

it('reports a character no font has, in the language asked for, and paints the rest', async () => {
  const odd = { ...document, children: [paragraph([text('甲\u{10fffd}乙')])] };
  const [finding] = (await writePdf(odd, { ...options, language: 'en' })).findings;
  expect(finding).toMatchObject({
    severity: expect.stringMatching(/error|warning/),
    message: expect.stringMatching(/[a-z]/),
  });
});

test('a document of no year and without data is written without an attachment', async () => {
  const { attachment: _, metadata, ...tree } = document;
  const { year: __, ...rest } = metadata;
  for (const conformance of ['PDF/A-3a', 'PDF/A-2b'] as const) {
    const { bytes, findings } = await writePdf({ ...tree, metadata: rest }, { ...options, conformance });
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Filespec');
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('writer/attachment-left-out');
  }
});

test('refuses a tree that breaks the rules of its nodes, and says where', async () => {
  const children = [...document.children, { type: 'heading', level: 7, children: [] }];
  await expect(writePdf({ ...document, children } as unknown as DocumentTree, options)).rejects.toMatchObject(
    {
      code: 'document-invalid',
      message: expect.stringContaining(`children.${document.children.length}.level`),
    },
  );
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Block,
  type DocumentTree,
  paragraph,
  type Table,
  tableCell,
  tableRow,
  text,
} from '@xxgk/document';
import { vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import { fontSourceOf, prepareDocument, produce } from '@xxgk/pipeline';
import { packagePaths } from '../package-paths.js';

/** Rows of the table's body, more than a page has room for. */
const ROWS = 40;
/** Paragraphs above the table, so that the page ends in another of its rows, and in other places of the whole. */
const PARAGRAPHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Profiles of the PDF that lie in folders of their own. */
const BESIDE = [
  { subfolder: '2b', pdfConformance: 'PDF/A-2b' },
  { subfolder: '1b', pdfConformance: 'PDF/A-1b' },
] as const;
const CREATED_AT = '2026-03-02T09:00:00+08:00';

/**
 * Official documents that are no reports, made as an engineer makes one who sets nothing but the document itself:
 * notices with a letterhead, a table that a page cuts, and 版记. Each as document-NN.docx, .pdf, .html, 2b/ and 1b/.
 */
export async function renderNotices(folder: string): Promise<void> {
  const files = vendoredAssets.map(({ typeface, fileName }) => {
    return [typeface, readFileSync(join(packagePaths.vendoredFonts, fileName))];
  });
  const fonts = fontSourceOf(vendoredFontSet(Object.fromEntries(files)));
  for (const { subfolder } of BESIDE) mkdirSync(join(folder, subfolder), { recursive: true });
  for (const paragraphs of PARAGRAPHS) {
    const prepared = await prepareDocument(notice(paragraphs), { fonts });
    const name = `document-${String(paragraphs).padStart(2, '0')}`;
    for (const format of ['docx', 'pdf', 'html'] as const) {
      const { bytes } = await produce(prepared, format, { createdAt: CREATED_AT });
      writeFileSync(join(folder, `${name}.${format}`), bytes);
    }
    for (const { subfolder, pdfConformance } of BESIDE) {
      const { bytes } = await produce(prepared, 'pdf', { createdAt: CREATED_AT, pdfConformance });
      writeFileSync(join(folder, subfolder, `${name}.pdf`), bytes);
    }
  }
}

function notice(paragraphs: number): DocumentTree {
  const body = Array.from(
    { length: paragraphs },
    (_, index): Block =>
      paragraph([
        text(
          `第${index + 1}项要求：各单位要按照分工安排核对本单位的数据，逐项填写下表，由单位负责人审核后于三月二十日前报送，逾期未报送的予以通报。`,
        ),
      ]),
  );
  return {
    type: 'document',
    metadata: {
      title: '示例市人民政府办公室关于报送工作数据的通知',
      organ: '示例市人民政府办公室',
      subject: '通知',
      keywords: ['通知', '数据'],
      language: 'zh-CN',
      date: '2026-03-02',
    },
    children: [
      {
        type: 'letterhead',
        form: 'document',
        organs: ['示例市人民政府办公室'],
        suffix: '文件',
        number: '示政办发〔2026〕8号',
        signers: [],
        upward: false,
      },
      { type: 'title', segments: ['示例市人民政府办公室', '关于报送工作数据的通知'] },
      { type: 'recipients', organs: ['各区人民政府', '市政府各部门'] },
      ...body,
      table(),
      paragraph([text('表中数据以台账为准。')]),
      { type: 'stampedSignature', organs: ['示例市人民政府办公室'], date: '2026年3月2日' },
      {
        type: 'imprint',
        ruled: true,
        recipients: [{ label: '抄送', text: '市委办公室，市人大常委会办公室。' }],
        printedBy: '示例市人民政府办公室',
        printedOn: '2026年3月2日印发',
      },
    ],
  };
}

function table(): Table {
  const head = (value: string, columnSpan = 1, rowSpan = 1) =>
    tableCell('columnHeader', value, { columnSpan, rowSpan });
  return {
    type: 'table',
    id: 'figures',
    summary: '各单位的数据',
    columnWeights: [3, 1, 1],
    headerRowCount: 2,
    rows: [
      tableRow([head('单位', 1, 2), head('件数', 2)]),
      tableRow([head('受理'), head('办结')]),
      ...Array.from({ length: ROWS }, (_, index) =>
        tableRow([
          tableCell('rowHeader', `单位${index + 1}`),
          tableCell('figure', String(100 + index)),
          tableCell('figure', String(90 + index)),
        ]),
      ),
    ],
  };
}

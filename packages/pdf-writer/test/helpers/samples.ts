import type { DocumentTree } from '@xxgk/document';
import type { Mark, MarkOwner, PageModel, TextRun } from '@xxgk/layout';
import type { PaintOptions } from '../../src/paint-pdf.js';
import { tinyFont } from './tiny-font.js';

const song = tinyFont({ 一: 1, 二: 2, 三: 3, '—': 1, 𬭎: 4, 㐀: 4 });
const hei = tinyFont({ 一: 2, 二: 3, 表: 1 });

export const options: PaintOptions = {
  createdAt: '2023-01-18T09:30:00+08:00',
  fonts: {
    fontFaces: new Map([
      ['song', { id: 'song', bytes: song }],
      ['hei', { id: 'hei', bytes: hei }],
    ]),
  },
};

export const document = {
  metadata: {
    title: '某局“2022年”报告 & <附>',
    organ: '某市某局',
    year: 2022,
    subject: '政府信息公开工作年度报告',
    keywords: ['政府信息公开', '年度报告'],
    language: 'zh-CN',
  },
  attachment: {
    fileName: 'report.json',
    mediaType: 'application/json',
    description: '机读数据',
    text: '{"organ":"某市某局","year":2022}',
  },
} satisfies Pick<DocumentTree, 'metadata' | 'attachment'>;

export function run(text: string, face = 'song'): TextRun {
  return { text, face, size: 16, x: 80, baseline: 120, letterSpacing: -0.3 };
}

export function line(owner: MarkOwner, ...runs: readonly TextRun[]): Mark {
  return { kind: 'text', owner, runs };
}

const footer = line({ artifact: 'pagination' }, run('—一—'));
const borders: Mark = {
  kind: 'rules',
  owner: { artifact: 'layout' },
  thickness: 0.5,
  lines: [[80, 300, 500, 300]],
};

/** Two pages: a title, a paragraph and a table that reach over both, a heading inside. */
export const model: PageModel = {
  language: 'zh-CN',
  pages: [
    {
      width: 595.28,
      height: 841.89,
      marks: [
        line({ element: 1 }, run('一二', 'hei')),
        line({ element: 2 }, run('一', 'hei'), run('二三')),
        line({ element: 2 }, run('三三')),
        borders,
        line({ element: 5 }, run('表', 'hei')),
        footer,
      ],
    },
    {
      width: 595.28,
      height: 841.89,
      marks: [line({ element: 2 }, run('三𬭎')), line({ element: 7 }, run('一')), footer],
    },
  ],
  structure: {
    id: 0,
    role: 'Document',
    children: [
      { id: 1, role: 'H1', children: [] },
      { id: 2, role: 'P', children: [] },
      {
        id: 3,
        role: 'Table',
        summary: '一表',
        children: [
          {
            id: 4,
            role: 'TR',
            children: [{ id: 5, role: 'TH', scope: 'Column', columnSpan: 2, rowSpan: 3, children: [] }],
          },
          {
            id: 6,
            role: 'TR',
            children: [
              { id: 7, role: 'TD', columnSpan: 1, children: [] },
              { id: 8, role: 'TD', children: [] },
            ],
          },
        ],
      },
    ],
  },
  outline: [
    {
      title: '一二',
      page: 0,
      top: 104.5,
      children: [
        { title: '甲', page: 0, top: 200, children: [] },
        { title: '乙', page: 1, top: 300, children: [] },
      ],
    },
  ],
};

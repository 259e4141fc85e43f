import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentTree, Typeface } from '@xxgk/document';
import { vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import type { Mark, PageModel, TextRun } from '@xxgk/layout';

const assets = join(dirname(require.resolve('@xxgk/fonts/package.json')), 'assets');
const files = vendoredAssets.map(({ typeface, fileName }) => [
  typeface,
  new Uint8Array(readFileSync(join(assets, fileName))),
]);

export const fonts = vendoredFontSet(Object.fromEntries(files) as Record<Typeface, Uint8Array>);
export const createdAt = '2023-01-18T09:30:00+08:00';

export const document: DocumentTree = {
  type: 'document',
  metadata: {
    title: '某市某局2022年政府信息公开工作年度报告',
    organ: '某市某局',
    year: 2022,
    subject: '政府信息公开',
    keywords: ['政府信息公开', '年度报告'],
    language: 'zh-CN',
    record: { title: '某市某局2022年报告', retention: '永久' },
  },
  children: [],
  attachment: {
    fileName: 'report.json',
    mediaType: 'application/json',
    description: '数据',
    text: '{"a":1}',
  },
};

/** A run of 仿宋 at 16 pt. */
export function run(text: string, changes: Partial<TextRun> = {}): TextRun {
  return { text, face: 'fangsong', size: 16, x: 100, baseline: 200, letterSpacing: 0, ...changes };
}

/** One page with these marks. */
export function pageWith(...marks: readonly Mark[]): PageModel {
  return {
    language: 'zh-CN',
    pages: [{ width: 595, height: 842, marks }],
    structure: { id: 0, role: 'Document', children: [{ id: 1, role: 'P', children: [] }] },
    outline: [{ title: '一、总体情况', page: 0, top: 72, children: [] }],
  };
}

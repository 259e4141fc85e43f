import type { Measured } from '../measures/measure.js';
import { showRange, summarize } from '../measures/show.js';
import type { GalleryCase } from './cases.js';

/** A case as it was drawn and measured. */
export interface GalleryEntry {
  readonly item: GalleryCase;
  /** Pictures below the folder of the Markdown file. */
  readonly pictures: readonly { readonly path: string; readonly page: number }[];
  readonly measured: readonly Measured[];
}

/** The gallery as Markdown. Pure. */
export function galleryMarkdown(entries: readonly GalleryEntry[]): string {
  return [
    '# 版式图例',
    '',
    'Made by `npm run gallery`. 每幅图左为 Word 文件（LibreOffice 排版），右为 PDF；蓝框是标准的版心（156 mm × 225 mm），边上的刻度为厘米。表中是从成品文件上量得的数值，与 GB/T 9704-2012 的规定对照。',
    '',
    ...entries.flatMap(entrySection),
  ].join('\n');
}

function entrySection({ item, pictures, measured }: GalleryEntry): readonly string[] {
  return [
    `## ${item.title}`,
    '',
    item.remark,
    '',
    ...pictures.flatMap(({ path, page }) => [`![${item.title}，第${page}页](${path})`, '']),
    '| 项目 | 条款 | 标准 | PDF | docx | |',
    '|---|---|---|---|---|---|',
    ...measured.map((one) => {
      const { title, clause, expected, pdf, docx, passed } = summarize(one);
      return `| ${title} | ${clause} | ${expected} | ${showRange(pdf)} | ${showRange(docx)} | ${passed ? '✓' : '**✗**'} |`;
    }),
    '',
  ];
}

import {
  type Block,
  type DocumentTree,
  paragraph,
  type Table,
  tableCell,
  tableRow,
  text,
} from '@xxgk/document';
import { composeDocument, type Report } from '@xxgk/model';

/** What a compilation (汇编) says beside the reports. */
export interface CompilationOptions {
  /** Who compiles: it stands in the title. */
  readonly office: string;
  readonly year: number;
  /** Pages on which the reports begin, in their order; the table of contents has no pages without. */
  readonly pages?: readonly number[];
}

/** Name of a report in the outline of the pages: it tells where the report begins. */
export function compiledLabel(index: number): string {
  return `报告${index + 1}`;
}

/**
 * All reports as one document: title, table of contents, then each report on a new page, without the parts of its head
 * and foot. Pictures are not among them. Pure; never throws.
 */
export function compileReports(reports: readonly Report[], options: CompilationOptions): DocumentTree {
  const { office, year } = options;
  const name = `${year}年政府信息公开工作年度报告汇编`;
  return {
    type: 'document',
    metadata: {
      title: `${office}${name}`,
      organ: office,
      year,
      subject: name,
      keywords: ['政府信息公开', '年度报告', '汇编'],
      language: 'zh-CN',
    },
    children: [
      { type: 'title', segments: [office, name] },
      paragraph([text(`本汇编收入${reports.length}个单位的报告，目录如下。`)]),
      contents(reports, options),
      ...reports.flatMap(chapter),
    ],
  };
}

function contents(reports: readonly Report[], { pages }: CompilationOptions): Table {
  const heads = ['序号', '单位', ...(pages === undefined ? [] : ['页码'])];
  return {
    type: 'table',
    id: 'contents',
    summary: '目录：各单位的报告从第几页开始',
    columnWeights: pages === undefined ? [2, 20] : [2, 16, 3],
    headerRowCount: 1,
    rows: [
      tableRow(
        heads.map((head) => tableCell('columnHeader', head)),
        true,
      ),
      ...reports.map(({ organ }, index) =>
        tableRow([
          tableCell('figure', `${index + 1}`),
          tableCell('rowHeader', organ.name),
          ...(pages === undefined ? [] : [tableCell('figure', `${pages[index] ?? ''}`)]),
        ]),
      ),
    ],
  };
}

function chapter(report: Report, index: number): readonly Block[] {
  const { children } = composeDocument(report, { profile: 'plain' });
  return children.map((block): Block => {
    if (block.type === 'title')
      return { type: 'attachmentStart', label: compiledLabel(index), segments: block.segments };
    // Tables are told apart by their ids in the whole document.
    return block.type === 'table' ? { ...block, id: `${block.id}-${index + 1}` } : block;
  });
}

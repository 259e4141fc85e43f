import { type Block, type DocumentTree, heading, paragraph, tableCell, tableRow, text } from '@xxgk/document';

/** A table with spans both ways, a header of two rows and a pair of rows that stay together. */
export const smallTable: Block = {
  type: 'table',
  id: 'applications',
  summary: '收到和处理政府信息公开申请情况',
  columnWeights: [1, 2, 1, 1],
  headerRowCount: 2,
  rows: [
    tableRow(
      [
        tableCell('columnHeader', '项目', { columnSpan: 2, rowSpan: 2 }),
        tableCell('columnHeader', '申请人情况', { columnSpan: 2 }),
      ],
      true,
    ),
    tableRow([tableCell('columnHeader', '自然人'), tableCell('columnHeader', '总计')], true),
    tableRow(
      [
        tableCell('rowHeader', '办理结果', { rowSpan: 2 }),
        tableCell('rowHeader', '予以公开'),
        tableCell('figure', '0'),
        tableCell('figure', '0'),
      ],
      true,
    ),
    tableRow([tableCell('rowHeader', '其他'), tableCell('figure', '3'), tableCell('figure', '')]),
  ],
};

export const smallAttachment = {
  fileName: 'report.json',
  mediaType: 'application/json',
  description: '年度报告数据',
  text: '{"year": 2022}\n',
};

/** A report with one block of every kind. */
export function smallTree(children?: readonly Block[]): DocumentTree {
  return {
    type: 'document',
    metadata: {
      title: '某区某局2022年政府信息公开工作年度报告',
      organ: '某区某局',
      year: 2022,
      subject: '政府信息公开工作年度报告',
      keywords: ['政府信息公开', '年度报告'],
      language: 'zh-CN',
    },
    children: children ?? [
      { type: 'title', segments: ['某区某局', '2022年', '政府信息公开', '工作年度报告'] },
      heading(1, [text('一、总体情况')]),
      paragraph([text('（一）主动公开。', 'runInHeading2'), text('坚持“以公开为常态，不公开为例外”。')]),
      heading(1, [text('三、收到和处理政府信息公开申请情况')]),
      smallTable,
      { type: 'signature', organ: '某区某局办公室', date: '2023年1月18日' },
    ],
    attachment: smallAttachment,
  };
}

export const createdAt = '2023-01-18T00:00:00+08:00';

import { placeCells, type Table } from '@xxgk/document';
import { composeDocument } from '../../src/compose/compose-document.js';
import { documentFindings } from '../../src/compose/document-findings.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import { sampleReport } from '../sample-report.js';

function tablesOf(edition: '2019' | '2021'): readonly Table[] {
  return composeDocument(sampleReport({}, edition)).children.filter(
    (block): block is Table => block.type === 'table',
  );
}

describe('composeDocument', () => {
  test('sets title, six headings in order and the signature', () => {
    const { children } = composeDocument(sampleReport());
    const headings = children.flatMap((block) =>
      block.type === 'heading' && block.level === 1 ? [block.children[0]?.value] : [],
    );
    expect(headings).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(children[0]).toEqual({
      type: 'title',
      segments: ['示例区档案局', '2022年', '政府信息公开工作年度报告'],
    });
    expect(children.at(-1)).toEqual({ type: 'signature', organ: '示例区档案局', date: '2023年1月18日' });
  });

  test.each([
    [
      '2021',
      [
        [14, 4],
        [28, 10],
        [4, 15],
      ],
    ],
    [
      '2019',
      [
        [18, 7],
        [26, 10],
        [4, 15],
      ],
    ],
  ] as const)('the tables of %s have the rows and columns of the form, without holes', (edition, sizes) => {
    const tables = tablesOf(edition);
    expect(tables.map(({ rows, columnWeights }) => [rows.length, columnWeights.length])).toEqual(sizes);
    for (const table of tables) expect(() => placeCells(table)).not.toThrow();
  });

  test('the merged cells of table B are those of the form', () => {
    const cells = placeCells(tablesOf('2021')[1] as Table);
    const spanOf = (text: string) => {
      const found = cells.find(({ cell }) => cell.text === text)?.cell;
      return [found?.rowSpan, found?.columnSpan];
    };
    expect(spanOf('三、本年度办理结果')).toEqual([22, 1]);
    expect(spanOf('（三）不予公开')).toEqual([8, 1]);
    expect(spanOf('（六）其他处理')).toEqual([3, 1]);
    expect(spanOf('（一）予以公开')).toEqual([1, 2]);
    expect(spanOf('四、结转下年度继续办理')).toEqual([1, 3]);
  });

  test('prints annotated figures and carries the data along', () => {
    const report = sampleReport({ 'disclosure.regulations.made': { value: 22, note: '其中修订16件' } });
    const document = composeDocument(report);
    expect(JSON.stringify(document.children)).toContain('22（其中修订16件）');
    expect(document.attachment.text).toBe(serializeReport(report));
  });

  test('names what it leaves out', () => {
    const report = {
      ...sampleReport(),
      other: '![图](a.png)',
      official: { documentNumber: '示档〔2023〕1号', seal: 'seal.png' },
    };
    expect(documentFindings(report).map(({ ruleId }) => ruleId)).toEqual([
      'document/picture-left-out',
      'document/picture-left-out',
    ]);
  });
});

test('words beside a table stand above and below it, with origins of their own', () => {
  const report = {
    ...sampleReport(),
    applicationsBefore: '见下表。',
    applicationsAfter: '（一）说明。另有情况。',
  };
  const { children } = composeDocument(report, { origins: true });
  const at = children.findIndex((block) => block.type === 'table' && block.id === 'applications');
  expect([children[at - 1], children[at + 1]]).toMatchObject([
    { type: 'paragraph', children: [{ value: '见下表。', origin: { path: 'applicationsBefore' } }] },
    {
      type: 'paragraph',
      children: [{ role: 'runInHeading2', origin: { path: 'applicationsAfter' } }, { value: '另有情况。' }],
    },
  ]);
});

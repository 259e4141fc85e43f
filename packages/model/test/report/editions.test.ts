import { editionForYear, editionSpec } from '../../src/report/editions/edition-for-year.js';
import { figureSpecs, leafRows } from '../../src/report/editions/figures.js';
import { formulasOf } from '../../src/report/editions/formulas.js';
import { reportJsonSchema } from '../../src/report/json-schema.js';

describe('editions', () => {
  test.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2030, '2021'],
  ])('%i has edition %s', (year, edition) => {
    expect(editionForYear(year)).toBe(edition);
  });

  test.each([
    ['2021', 25, 10, 15],
    ['2019', 23, 22, 15],
  ] as const)('%s has %i rows in table B, %i figures in A, %i in C', (id, rows, inA, inC) => {
    const edition = editionSpec(id);
    const count = (table: string) => figureSpecs(edition).filter((figure) => figure.table === table).length;
    expect(leafRows(edition.applications)).toHaveLength(rows);
    expect([count('disclosure'), count('applications'), count('proceedings')]).toEqual([inA, rows * 7, inC]);
  });

  test('labels of table B are those of the form', () => {
    expect(leafRows(editionSpec('2021').applications).map(({ row }) => row.label)).toEqual([
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
      '1.本机关不掌握相关政府信息',
      '2.没有现成信息需要另行制作',
      '3.补正后申请内容仍不明确',
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
      '（七）总计',
      '四、结转下年度继续办理',
    ]);
  });

  test.each([
    ['2021', 21],
    ['2019', 19],
  ] as const)('（七）总计 of %s adds %i rows up, in every column', (id, rows) => {
    const formulas = formulasOf(editionSpec(id)).filter(({ rule }) => rule === 'applications/result-total');
    expect(formulas).toHaveLength(7);
    for (const { right } of formulas) expect(right).toHaveLength(rows);
  });

  test('the JSON Schema has a variant for each edition and demands the sections', () => {
    const { anyOf } = reportJsonSchema() as {
      anyOf: { required: string[]; properties: Record<string, unknown> }[];
    };
    expect(anyOf).toHaveLength(2);
    for (const { required, properties } of anyOf) {
      expect(required).toEqual(expect.arrayContaining(['year', 'organ', 'overview', 'applications']));
      expect(properties).toHaveProperty('proceedings');
    }
  });
});

import { readTitle } from '../../../src/interpret/prose/read-title.js';

const read = (...lines: readonly string[]) =>
  readTitle(lines.map((text) => ({ text, place: {}, isHeading: false })));

test.each<[string, readonly string[], string | undefined, number | undefined]>([
  ['organ before year', ['示例市审计局2025年政府信息公开工作年度报告'], '示例市审计局', 2025],
  ['year before organ', ['2022年示例市政府信息公开工作年度报告'], '示例市', 2022],
  ['年度', ['示例镇2025年度政府信息公开工作年度报告'], '示例镇', 2025],
  ['的年度报告', ['示例市审计局2025年政府信息公开工作的年度报告'], '示例市审计局', 2025],
  ['without 年度', ['示例市人民政府办公室2025年政府信息公开工作报告'], '示例市人民政府办公室', 2025],
  ['关于', ['示例县农业农村局关于2023年度政府信息公开工作的报告'], '示例县农业农村局', 2023],
  ['year in brackets behind', ['示例区司法局政府信息公开工作年度报告（2023年）'], '示例区司法局', 2023],
  ['Chinese numerals', ['示例区司法局二〇二三年政府信息公开工作年度报告'], '示例区司法局', 2023],
  ['two lines', ['示例区人民政府', '2023 年政府信息公开工作年度报告'], '示例区人民政府', 2023],
  ['three lines', ['示例区人民政府', '2023年', '政府信息公开工作年度报告'], '示例区人民政府', 2023],
  ['the site’s path before', ['首页 > 政务公开', '示例局2023年政府信息公开工作年度报告'], '示例局', 2023],
  ['a control before', ['打印', '2023年政府信息公开工作年度报告'], undefined, 2023],
  [
    'the title on the page and in the article',
    ['2023年政府信息公开工作年度报告', '示例局', '2023年政府信息公开工作年度报告'],
    '示例局',
    2023,
  ],
  ['no year', ['示例局政府信息公开工作年度报告'], '示例局', undefined],
])('%s', (_name, lines, organ, year) => {
  const title = read(...lines);
  expect([title?.organ, title?.year]).toEqual([organ, year]);
});

test('prose and other reports are no title', () => {
  expect(read('现将2023年政府信息公开工作年度报告公布如下。', '某局2023年部门决算报告')).toBeUndefined();
});

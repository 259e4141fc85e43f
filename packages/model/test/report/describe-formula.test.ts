import { describeFormula } from '../../src/report/describe-formula.js';
import { editionSpec } from '../../src/report/editions/edition-for-year.js';
import { type FormulaRule, formulasOf } from '../../src/report/editions/formulas.js';

const edition = editionSpec('2021');

function wordsOf(rule: FormulaRule) {
  const formula = formulasOf(edition).find((candidate) => candidate.rule === rule);
  if (formula === undefined) throw new Error(`no formula of ${rule}`);
  return describeFormula(formula, edition);
}

test('a comparison down a column names the column and the rows', () => {
  expect(wordsOf('applications/balance')).toEqual({
    where: '三、收到和处理政府信息公开申请情况 · “自然人”',
    shared: '自然人',
    left: '“一、本年新收政府信息公开申请数量”＋“二、上年结转政府信息公开申请数量”',
    right: '“（七）总计”＋“四、结转下年度继续办理”',
  });
});

test('a comparison along a row names the row and the columns; a long side is shortened', () => {
  expect(wordsOf('proceedings/total').right).toBe('“结果维持”＋“结果纠正”＋“其他结果”＋“尚未审结”');
  expect(wordsOf('applications/result-total').right).toBe('“（一）予以公开”＋…＋“（六）其他处理3.其他”');
});

import { words } from '@xxgk/document';
import { fieldName, type Organ } from '@xxgk/model';
import { defineRule } from '../rule.js';

const kindNames = words<Readonly<Record<Organ['kind'], string>>>({
  'zh-CN': { government: '人民政府', department: '部门', other: '其他' },
  en: { government: 'a people’s government', department: 'a department', other: 'another organ' },
});

/** Names that leave no doubt; offices of a government, councils of a zone and streets file either way. */
const GOVERNMENT = /人民政府$/u;
const DEPARTMENT = /(?:局|(?<!办公)厅|委|(?<!管理)委员会|研究院|中心|大队|支队)$/u;

/** @rule 《政府信息公开条例》第四十九条、第五十条: governments and departments have other days and other contents */
export const organKindRule = defineRule({
  id: 'structure/organ-kind',
  severity: 'warning',
  demand: { 'zh-CN': '机关类别与机关名称相符', en: 'The kind of organ fits its name' },
  source: '《政府信息公开条例》第四十九条、第五十条第（四）项',
  why: {
    'zh-CN': '公布期限和必须写明的内容因机关类别而不同，类别错了，该查的就没有查。',
    en: 'Day and contents depend on the kind of organ: with a wrong one they are not checked.',
  },
  remedy: { 'zh-CN': '改正机关类别；名称有误的，改正名称。', en: 'Correct the kind, or the name.' },
  example: { wrong: '示例县人民政府，类别为部门', right: '示例县人民政府，类别为人民政府' },
  text: {
    'zh-CN': (name: string, kind: string, expected: string) => ({
      message: `“${name}”的机关类别为‘${kind}’，按名称应为‘${expected}’。`,
      hint: '请改正机关类别：人民政府3月31日前公布，并应写明工作考核、社会评议和责任追究结果情况；部门1月31日前公布。',
    }),
    en: (name, kind, expected) => ({
      message: `“${name}” is given as ${kind}; by its name it is ${expected}.`,
      hint: 'Correct the kind: day of publication and contents depend on it.',
    }),
  },
  check: ({ report: tree, language }, report) => {
    const { name, kind } = tree.organ;
    const expected = GOVERNMENT.test(name) ? 'government' : DEPARTMENT.test(name) ? 'department' : kind;
    // Bodies that are neither may well be called 中心 or 委员会.
    if (expected === kind || (kind === 'other' && expected === 'department')) return [];
    const names = kindNames(language);
    const path = ['organ', 'kind'];
    const title = `${fieldName('organ.kind', language)}：${names[expected]}`;
    const fix = { title, safe: false, edits: [{ path, value: expected }] };
    const place = { path, where: fieldName('organ.kind', language), actual: kind, expected, fix };
    return [report(place, name, names[kind], names[expected])];
  },
});

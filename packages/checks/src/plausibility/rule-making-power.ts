import { describeFigure, figureAt, figureSpecs, figureValue } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** Names that show an organ below 设区的市, or a department of a local government: neither makes 规章. */
const WITHOUT_POWER =
  /(?:县|旗|镇|乡|街道|街道办事处|(?<!自治)区)(?:人民政府)?(?:办公室|办公厅)?$|(?:省|市|州|区|县|旗)[^政]{0,20}(?:局|厅|委|委员会|中心|总队|支队|大队)$/u;

/** @rule 《立法法》: 规章 are made by departments of the State Council, provinces and cities with districts */
export const ruleMakingPower = defineRule({
  id: 'disclosure/rule-making-power',
  severity: 'warning',
  demand: {
    'zh-CN': '没有规章制定权的机关，规章各项应为0',
    en: 'Organs that cannot make 规章 report 0 of them',
  },
  source: '《立法法》（规章制定主体）；house: 按机关名称判断',
  why: {
    'zh-CN':
      '只有国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府可以制定规章；县级以下机关和地方部门填了数，多半是把规范性文件填进了规章行。',
    en: 'Only departments of the State Council and governments of provinces and larger cities make 规章.',
  },
  remedy: {
    'zh-CN': '把这些数移到“行政规范性文件”行；负责起草的规章不计入本机关。',
    en: 'Move the figures to 行政规范性文件; rules that were only drafted do not count.',
  },
  example: {
    wrong: '示例区档案局：规章现行有效3件',
    right: '示例区档案局：规章0，行政规范性文件现行有效3件',
  },
  text: {
    'zh-CN': (where: string, actual: number, organ: string) => ({
      message: `${where}为${actual}，但“${organ}”一般没有规章制定权。`,
      hint: '请核对是否应填入“行政规范性文件”行；确为规章的，可接受这条警告并写明理由。',
    }),
    en: (where, actual, organ) => ({
      message: `${where} is ${actual}, but “${organ}” cannot normally make 规章.`,
      hint: 'Check whether it belongs to 行政规范性文件.',
    }),
  },
  check: ({ report: tree, edition }, report) => {
    if (!WITHOUT_POWER.test(tree.organ.name)) return [];
    return figureSpecs(edition)
      .filter(({ path }) => path.startsWith('disclosure.regulations.'))
      .flatMap((spec) => {
        const actual = figureValue(figureAt(tree, spec.path)) ?? 0;
        if (actual === 0) return [];
        const where = describeFigure(edition, spec);
        return [
          report(
            { path: spec.path.split('.'), where, actual, expected: 0, difference: actual },
            where,
            actual,
            tree.organ.name,
          ),
        ];
      });
  },
});

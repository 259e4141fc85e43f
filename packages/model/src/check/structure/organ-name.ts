import type { Finding } from '../../finding.js';
import { reportTitle } from '../../report/report-title.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';

/** @rule house: title, signature, seal and metadata name one organ */
export const organName: Rule = {
  id: 'structure/organ-name',
  severity: 'warning',
  demand: {
    'zh-CN': '标题、署名、印章和机关信息中的机关名称一致',
    en: 'Title, signature, seal and metadata name the same organ',
  },
  source: 'house: 套用其他单位的文本时机关名称容易漏改',
  explanation: {
    why: {
      'zh-CN': '署名和文件属性取自机关名称（organ.name）；标题或印章写了别的机关，多半是套用文本没有改净。',
      en: 'The signature is organ.name; another organ in the title or seal is a leftover of a copied text.',
    },
    mend: {
      'zh-CN': '改正标题、印章或 organ.name 中写错的一处；政府的标题可省去“人民政府”。',
      en: 'Correct whichever is wrong; a government may leave out 人民政府 in the title.',
    },
    example: {
      wrong: '机关：示例区档案局；标题：样例区档案局2022年政府信息公开工作年度报告',
      right: '机关：示例区档案局；标题：示例区档案局2022年政府信息公开工作年度报告',
    },
  },
  check: (context, report) => [
    ...compare(['title'], reportTitle(context.report), context, report),
    ...compare(['official', 'seal'], context.report.official?.seal, context, report),
  ],
};

/** Words in a place that should name the organ; a place without Chinese words names none. */
function compare(
  path: readonly string[],
  words: string | undefined,
  { report: tree, messages }: CheckContext,
  report: RuleReporter,
): readonly Finding[] {
  if (words === undefined || !/\p{Script=Han}/u.test(words)) return [];
  const { name } = tree.organ;
  const short = name.replace(/人民政府(?:办公厅|办公室)?$/u, '');
  const plain = words.replace(/\s/gu, '');
  if (plain.includes(name.replace(/\s/gu, '')) || plain.includes(short)) return [];
  const where = messages.field[path.join('.')] ?? path.join('.');
  return [
    report({
      path,
      where,
      actual: words,
      expected: name,
      ...messages.structure.organName(where, words, name),
    }),
  ];
}

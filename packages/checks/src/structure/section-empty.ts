import { defineRule } from '../rule.js';
import { proseSections } from '../support/prose-pieces.js';

/** @rule 《政府信息公开条例》第五十条; 国办公开办函〔2021〕30号 附件 */
export const sectionEmpty = defineRule({
  id: 'structure/section-empty',
  severity: 'error',
  demand: { 'zh-CN': '六个部分都要有内容，没有的写“无。”', en: 'Each of the six sections says something' },
  source: '《政府信息公开条例》第五十条',
  why: {
    'zh-CN': '条例规定了年度报告必须包括的内容，格式的六个部分缺一不可。',
    en: 'The regulations list what a report contains; none of the six sections may be missing.',
  },
  remedy: {
    'zh-CN': '补写该部分；第六部分确无事项的，写明没有收取信息处理费、没有其他需要报告的事项。',
    en: 'Write the section; if there is nothing to report in 六, say so.',
  },
  example: {
    wrong: '六、其他需要报告的事项：（空）',
    right: '本年度没有收取信息处理费，没有其他需要报告的事项。',
  },
  text: {
    'zh-CN': (sections: readonly string[]) => ({
      message: `${sections.map((section) => `“${section}”`).join('')}没有内容。`,
      hint: '请补写；确无事项的，写“无。”。',
    }),
    en: (sections) => ({
      message: `Empty: ${sections.map((section) => `“${section}”`).join(', ')}.`,
      hint: 'Write it; 无。 if there is nothing.',
    }),
  },
  check: (context, report) => {
    const empty = proseSections(context).filter(({ prose }) => prose.trim() === '');
    const [first] = empty;
    if (first === undefined) return [];
    const place = { path: [first.key], where: first.heading };
    return [
      report(
        place,
        empty.map(({ heading }) => heading),
      ),
    ];
  },
});

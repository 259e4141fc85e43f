import { layoutVariants } from '../../data/layout-variants.js';
import { defineGongwenRule } from '../gongwen-rule.js';

/** Measures are those of the standard. @rule GB/T 9704-2012 §5.2, §7.5 */
export const layoutDeviates = defineGongwenRule({
  id: 'gongwen/layout-deviates',
  severity: 'note',
  demand: {
    'zh-CN': '版面按国家标准，或写明的地方变通是认识的',
    en: 'Measures are those of the standard, or a variant that is known',
  },
  source: 'GB/T 9704-2012 §5.2、§7.5',
  why: {
    'zh-CN': '与国家标准不同的版面，收文机关和归档机关可能不接受。',
    en: 'Who receives or archives the document may refuse another layout.',
  },
  remedy: {
    'zh-CN': '按本地规定需要变通的，可以保留；否则删去“版面调整”。',
    en: 'Keep it where local rules ask for it.',
  },
  example: { wrong: '版面调整: 行距29磅', right: '（不写版面调整）' },
  text: {
    'zh-CN': (name: string, measure: string | undefined, standard: string) => ({
      message:
        measure === undefined
          ? `没有“${name}”这一版面调整，没有采用。`
          : `版面调整“${name}”与国家标准不同：${measure}应为${standard}。`,
      hint: measure === undefined ? `可选：${standard}。` : '按本地规定需要变通的，可以保留。',
    }),
    en: (name, measure, standard) => ({
      message:
        measure === undefined
          ? `There is no variant "${name}"; it is not used.`
          : `The variant "${name}" differs from the standard, which says: ${standard}.`,
      hint: measure === undefined ? `Known: ${standard}.` : 'Keep it where local rules ask for it.',
    }),
  },
  check: ({ gongwen: { layout } }, report) =>
    layout.map((name) => {
      const variant = layoutVariants.find((one) => one.name === name);
      if (variant !== undefined) return report({ actual: name }, name, variant.measure, variant.standard);
      const known = layoutVariants.map((one) => one.name).join('、');
      return report({ severity: 'warning', actual: name }, name, undefined, known);
    }),
});

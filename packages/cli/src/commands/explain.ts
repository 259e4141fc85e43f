import { words } from '@xxgk/document';
import { type Rule, ruleCatalogue } from '@xxgk/model';
import { ruleNamed } from '../checking/check-options.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { severityNames } from '../terminal/finding-lines.js';

const text = words({
  'zh-CN': {
    demand: '要求：',
    source: '依据：',
    why: '原因：',
    mend: '改法：',
    wrong: '错例：',
    right: '正例：',
    needs: '需要：',
    inputs: {
      previous: '去年的报告（--previous）',
      children: '下级报告（--children）',
      siblings: '同级单位的报告（--siblings）',
      today: '当天日期（自动取得）',
    } satisfies Record<NonNullable<Rule['needs']>, string>,
    disable: '停用：',
    stays: '错误级规则，不能停用',
  },
  en: {
    demand: 'demand: ',
    source: 'source: ',
    why: 'why: ',
    mend: 'mend: ',
    wrong: 'wrong: ',
    right: 'right: ',
    needs: 'needs: ',
    inputs: {
      previous: 'last year’s report (--previous)',
      children: 'the reports of subordinates (--children)',
      siblings: 'reports of organs beside this one (--siblings)',
      today: 'the day of the check (taken from the clock)',
    },
    disable: 'disable: ',
    stays: 'an error, cannot be disabled',
  },
});

/** Prints what a rule demands, why, and how to mend a breach; without a rule lists all. @throws XxgkError `option-invalid` */
export function explain(ids: readonly string[], context: CommandContext): ExitCode {
  const { language, out } = context;
  if (ids.length > 0) {
    const rules = ids.map((id) => linesOf(ruleNamed(id), context));
    out(rules.map((lines) => lines.join('\n')).join('\n\n'));
    return ExitCode.ok;
  }
  const width = Math.max(...ruleCatalogue.map(({ id }) => id.length));
  for (const { id, severity, demand } of ruleCatalogue)
    out(`${id.padEnd(width)}  ${severityNames(language)[severity]}  ${demand[language]}`);
  return ExitCode.ok;
}

function linesOf(rule: Rule, { language }: CommandContext): readonly string[] {
  const { id, severity, demand, source, explanation, needs } = rule;
  const texts = text(language);
  const { why, mend, example } = explanation;
  return [
    `${id}  ${severityNames(language)[severity]}`,
    `${texts.demand}${demand[language]}`,
    `${texts.source}${source}`,
    `${texts.why}${why[language]}`,
    `${texts.mend}${mend[language]}`,
    `${texts.wrong}${example.wrong.replaceAll('\n', '⏎')}`,
    `${texts.right}${example.right.replaceAll('\n', '⏎')}`,
    ...(needs === undefined ? [] : [`${texts.needs}${texts.inputs[needs]}`]),
    `${texts.disable}${severity === 'error' ? texts.stays : `--disable ${id}`}`,
  ];
}

import { type FindingKind, type Language, words } from '@xxgk/document';
import { severityNames } from '@xxgk/pipeline';
import { findingCatalogue } from '@xxgk/pipeline/findings';
import { findingNamed } from '../options/finding-named.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

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
    } as Readonly<Record<string, string>>,
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
export function explain(ids: readonly string[], _: object, { language, out }: CommandContext): ExitCode {
  if (ids.length > 0) {
    out(ids.map((id) => explanationOf(findingNamed(id), language)).join('\n\n'));
    return ExitCode.ok;
  }
  const width = Math.max(...findingCatalogue.map(({ id }) => id.length));
  for (const { id, severity, demand } of findingCatalogue)
    out(`${id.padEnd(width)}  ${severityNames(language)[severity]}  ${demand[language]}`);
  return ExitCode.ok;
}

function explanationOf(kind: FindingKind, language: Language): string {
  const { id, severity, demand, source, why, remedy, example } = kind;
  const texts = text(language);
  const oneLine = (part: string): string => part.replaceAll('\n', '⏎');
  // The input without which a rule finds nothing.
  const input = 'needs' in kind ? texts.inputs[String(kind.needs)] : undefined;
  const lines = [
    `${id}  ${severityNames(language)[severity]}`,
    `${texts.demand}${demand[language]}`,
    `${texts.source}${source}`,
    `${texts.why}${why[language]}`,
    `${texts.mend}${remedy[language]}`,
    example && `${texts.wrong}${oneLine(example.wrong)}`,
    example && `${texts.right}${oneLine(example.right)}`,
    input && `${texts.needs}${input}`,
    `${texts.disable}${severity === 'error' ? texts.stays : `--disable ${id}`}`,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

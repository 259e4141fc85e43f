import { type FindingKind, type Language, words } from '@xxgk/document';
import { severityNames } from './finding-lines.js';

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

/** What a kind of finding demands, on what ground, how a breach is mended and what it looks like, as lines of text. */
export function explanation(kind: FindingKind, language: Language): string {
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

/** Kinds of findings as a list: id, severity and demand of each, one a line. */
export function findingList(kinds: readonly FindingKind[], language: Language): readonly string[] {
  const width = Math.max(...kinds.map(({ id }) => id.length));
  const names = severityNames(language);
  return kinds.map(
    ({ id, severity, demand }) => `${id.padEnd(width)}  ${names[severity]}  ${demand[language]}`,
  );
}

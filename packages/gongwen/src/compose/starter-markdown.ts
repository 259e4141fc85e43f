import { type KindSpec, kindNamed } from '../data/kinds.js';
import { ruleOfLawStarter } from '../statutory/rule-of-law.js';

/** The organ of a document that is begun where nobody names one, with its mark in the document number. */
const EXAMPLE = '示例县人民政府';

/** The file of a new document of a kind: its elements to be filled in, and the text begun. Pure. */
export function starterMarkdown({ name, form, directions, starter }: KindSpec, organ = EXAMPLE): string {
  const upward = directions[0] === 'up' && name !== '议案';
  const isOrder = form === 'order';
  const isMinutes = form === 'minutes';
  const elements = [
    `文种: ${name}`,
    `发文机关: ${organ}`,
    ...(isOrder
      ? ['令号: 第1号']
      : isMinutes
        ? []
        : [`发文字号: ${organ === EXAMPLE ? '示政' : '……'}发〔2026〕1号`]),
    ...(upward ? ['签发人: 张华'] : []),
    ...(isOrder ? ['签发人: 张华', '签发人职务: 县长'] : []),
    ...(starter.recipient === undefined ? [] : [`主送机关: ${starter.recipient}`]),
    ...(isMinutes ? ['出席、请假、列席人员:', '  出席: 张华、李明'] : ['成文日期: 2026-01-05']),
    ...(name === '请示' ? ['附注: 联系人：张华，电话：0000-1234567'] : []),
    ...(form === 'letter' ? [] : [`印发机关: ${organ}办公室`, '印发日期: 2026-01-05']),
  ];
  const title = isOrder ? `${organ}令` : `${organ}${starter.matter}`;
  return ['---', ...elements, '---', '', `# ${title}`, '', ...starter.text.flatMap((line) => [line, '']), '']
    .join('\n')
    .replace(/\n+$/u, '\n');
}

/** Documents with a form of their own, by their names. */
const STATUTORY: Readonly<Record<string, (organ?: string, year?: string) => string>> = {
  法治政府建设年度报告: ruleOfLawStarter,
};

/** The file of a new document of the kind or form that a name means; nothing where it means none. Pure. */
export function starterNamed(name: string, organ?: string, year?: string): string | undefined {
  const kind = kindNamed(name);
  return kind === undefined ? STATUTORY[name]?.(organ, year) : starterMarkdown(kind, organ);
}

import type { Finding } from '../finding.js';
import { officialNumber, type ProseLine, parseProse } from '../prose/parse-prose.js';
import { sectionHeading } from '../report/describe-place.js';
import { editionForYear } from '../report/editions/edition-for-year.js';
import type { ProseKey, SectionSpec } from '../report/editions/form.js';
import { reportTitle } from '../report/report-title.js';
import type { CheckContext, Rule } from './rule.js';

const PROSE_KEYS: readonly string[] = ['overview', 'problems', 'other'] satisfies readonly ProseKey[];

function proseSections({
  edition,
  report,
}: CheckContext): readonly { readonly key: ProseKey; readonly heading: string; readonly prose: string }[] {
  const isProse = (section: SectionSpec): section is SectionSpec & { content: ProseKey } =>
    PROSE_KEYS.includes(section.content);
  return edition.sections.filter(isProse).map((section) => ({
    key: section.content,
    heading: sectionHeading(section),
    prose: report[section.content],
  }));
}

/** @rule 《政府信息公开条例》第五十条; 国办公开办函〔2021〕30号 附件 */
export const sectionEmpty: Rule = {
  id: 'structure/section-empty',
  severity: 'error',
  demand: { 'zh-CN': '六个部分都要有内容，没有的写“无。”', en: 'Each of the six sections says something' },
  source: '《政府信息公开条例》第五十条',
  check: (context, report) =>
    proseSections(context)
      .filter(({ prose }) => prose.trim() === '')
      .map(({ key, heading }) =>
        report({ path: [key], where: heading, ...context.messages.structure.sectionEmpty(heading) }),
      ),
};

/** @rule practice: evaluators fail a fifth section of under ten characters */
export const problemsTooShort: Rule = {
  id: 'structure/problems-too-short',
  severity: 'warning',
  demand: { 'zh-CN': '第五部分应写明问题和改进措施', en: 'Section 五 names problems and improvements' },
  source: '国办公开办函〔2021〕30号（不得敷衍塞责）',
  check: (context, report) =>
    proseSections(context)
      .filter(({ key, prose }) => key === 'problems' && prose.trim() !== '' && prose.trim().length < 10)
      .map(({ key, heading }) =>
        report({ path: [key], where: heading, ...context.messages.structure.problemsTooShort(heading) }),
      ),
};

/** @rule 国办公开办函〔2021〕30号 附件: six headings, each once */
export const mainHeadingInProse: Rule = {
  id: 'structure/main-heading-in-prose',
  severity: 'warning',
  demand: { 'zh-CN': '正文内不再出现一级标题', en: 'The prose holds no further main heading' },
  source: '国办公开办函〔2021〕30号 附件',
  check: (context, report) =>
    proseSections(context).flatMap(({ key, heading, prose }) =>
      parseProse(prose)
        .filter(({ level }) => level === 1)
        .map((line) => {
          const words = context.messages.structure.mainHeadingInProse(heading, line.heading ?? '');
          return report({ path: [key, line.line], where: heading, ...words });
        }),
    ),
};

/** @rule GB/T 9704-2012 §7.3.3 */
export const numberingGap: Rule = {
  id: 'structure/numbering-gap',
  severity: 'warning',
  demand: { 'zh-CN': '层次序数连续', en: 'Numbers follow each other' },
  source: 'GB/T 9704-2012 §7.3.3',
  check: (context, report) =>
    proseSections(context).flatMap(({ key, heading, prose }) =>
      numberingGaps(parseProse(prose)).map(({ line, expected }) => {
        const words = context.messages.structure.numberingGap(heading, line.heading ?? '', expected);
        return report({ path: [key, line.line], where: heading, expected, ...words });
      }),
    ),
};

function numberingGaps(
  lines: readonly ProseLine[],
): { readonly line: ProseLine; readonly expected: string }[] {
  const last = [0, 0, 0, 0, 0];
  return lines.flatMap((line) => {
    if (line.level === undefined || line.ordinal === undefined) return [];
    const expected = (last[line.level] ?? 0) + 1;
    last[line.level] = line.ordinal;
    last.fill(0, line.level + 1);
    const isNewList = line.ordinal === 1;
    return line.ordinal === expected || isNewList
      ? []
      : [{ line, expected: officialNumber(line.level, expected) }];
  });
}

/** @rule practice: the title names the report year */
export const titleYear: Rule = {
  id: 'structure/title-year',
  severity: 'error',
  demand: { 'zh-CN': '标题写明报告年度', en: 'The title names the report year' },
  source: 'practice: 已发布报告的标题',
  check: ({ report: tree, messages }, report) => {
    const title = reportTitle(tree);
    if (title.includes(String(tree.year))) return [];
    return [report({ path: ['title'], actual: title, ...messages.structure.titleYear(title, tree.year) })];
  },
};

/** @rule 《政府信息公开条例》第四十九条 */
export const dateTooEarly: Rule = {
  id: 'structure/date-too-early',
  severity: 'warning',
  demand: { 'zh-CN': '成文日期在报告年度结束之后', en: 'The report is dated after the end of its year' },
  source: '《政府信息公开条例》第四十九条',
  check: ({ report: tree, messages }, report): readonly Finding[] => {
    if (tree.date === undefined || tree.date > `${tree.year}-12-31`) return [];
    return [
      report({ path: ['date'], actual: tree.date, ...messages.structure.dateTooEarly(tree.date, tree.year) }),
    ];
  },
};

/** @rule 国办公开办函〔2021〕30号: replaces the trial edition from report year 2021 */
export const editionYear: Rule = {
  id: 'structure/edition-year',
  severity: 'warning',
  demand: { 'zh-CN': '使用报告年度适用的格式', en: 'The edition is the one in force for the year' },
  source: '国办公开办函〔2021〕30号',
  check: ({ report: tree, messages }, report) => {
    const proper = editionForYear(tree.year);
    if (proper === undefined || proper === tree.edition) return [];
    const words = messages.structure.editionYear(tree.edition, tree.year, proper);
    return [report({ path: ['edition'], actual: tree.edition, expected: proper, ...words })];
  },
};

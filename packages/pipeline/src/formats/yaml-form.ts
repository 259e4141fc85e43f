import { editionSpec, figureAt, formatFigure, type Report, type SectionSpec } from '@xxgk/model';
import { type TableRow, tableRows } from './named-parts.js';
import { formComments } from './yaml-form-comments.js';
import { yamlProse, yamlScalar } from './yaml-text.js';

const INTRODUCTION = [
  '# 政府信息公开工作年度报告的数据。以 # 开头的是说明，可以删去。',
  '# 数字填在冒号后面，没有的填 0；需附说明时写成 { value: 22, note: 其中修订16件 }。',
  '# 总计不必填写，由程序计算。填好后用 xxgk check 检查，用 xxgk build 生成报告。',
];
const KINDS = '# government 人民政府，department 部门，other 其他';
const ORGAN_FIELDS = ['code', 'region', 'address', 'postcode', 'phone', 'email', 'website'] as const;

/** What is written, with the comments by path, and what stands above prose of an earlier report. */
interface Form {
  readonly report: Report;
  readonly rows: readonly TableRow[];
  readonly comments: ReadonlyMap<string, readonly string[]>;
  readonly proseRemark: readonly string[];
}

/**
 * The data file of a report to be filled in, with comments that explain each part. Figures that are `null` are left
 * blank; `proseFrom` is the year of the report that the prose comes from.
 */
export function yamlForm(report: Report, proseFrom?: number): string {
  const edition = editionSpec(report.edition);
  const remark = `# 以下是${proseFrom}年报告的文字，供改写：请逐段核对、改写，与上年雷同的会被通报。`;
  const form: Form = {
    report,
    rows: tableRows(edition),
    comments: formComments(edition),
    proseRemark: proseFrom === undefined ? [] : [remark],
  };
  const lines = [
    ...INTRODUCTION,
    '',
    '# 被统计的年份',
    `year: ${report.year}`,
    `# 格式：${edition.source}`,
    `edition: "${report.edition}"`,
    ...organLines(report),
    '# 成文日期，如 2023-01-18；填写后删去行首的 #',
    report.date === undefined ? `# date: ${report.year + 1}-01-20` : `date: ${yamlScalar(report.date)}`,
    ...preambleLines(form),
    ...edition.sections.flatMap(({ content }) => ['', ...sectionLines(content, form)]),
  ];
  return `${lines.join('\n')}\n`;
}

function organLines({ organ }: Report): readonly string[] {
  const known = ORGAN_FIELDS.flatMap((key) => {
    const value = organ[key];
    return value === undefined ? [] : [`  ${key}: ${yamlScalar(value)}`];
  });
  return [
    'organ:',
    '  # 全称',
    `  name: ${yamlScalar(organ.name)}`,
    `  ${KINDS}`,
    `  kind: ${organ.kind}`,
    ...known,
  ];
}

function preambleLines({ report: { preamble = '' }, proseRemark }: Form): readonly string[] {
  return preamble === '' ? [] : ['', '# 引言，可以没有', ...proseRemark, ...yamlProse('preamble', preamble)];
}

function sectionLines(content: SectionSpec['content'], form: Form): readonly string[] {
  if (content === 'disclosure' || content === 'applications' || content === 'proceedings')
    return tableLines(`${content}.`, form);
  const text = form.report[content];
  const remark = text === '' ? [] : form.proseRemark;
  return [...commentLines(content, form), ...remark, ...yamlProse(content, text)];
}

/** A table row by row, each in one line below the groups that it begins; totals are left to be computed. */
function tableLines(table: string, form: Form): readonly string[] {
  const begun = new Set<string>();
  return form.rows.flatMap(({ path, figures }) => {
    const written = figures.filter(({ isTotal }) => !isTotal);
    if (!path.startsWith(table) || written.length === 0) return [];
    const row = ` { ${written.map((figure) => fieldText(figure.path, form)).join(', ')} }`;
    const keys = path.split('.');
    return keys.flatMap((key, depth) => {
      const part = keys.slice(0, depth + 1).join('.');
      if (begun.has(part)) return [];
      begun.add(part);
      return [...commentLines(part, form), `${'  '.repeat(depth)}${key}:${part === path ? row : ''}`];
    });
  });
}

function fieldText(path: string, { report }: Form): string {
  const key = path.slice(path.lastIndexOf('.') + 1);
  const text = formatFigure(figureAt(report, path));
  return `${key}: ${text === '' || /^-?\d+$/u.test(text) ? text : yamlScalar(text)}`;
}

/** The comments above a part, as far in as the part itself. */
function commentLines(path: string, { comments }: Form): readonly string[] {
  const indent = '  '.repeat(path.split('.').length - 1);
  return (comments.get(path) ?? []).map((comment) => `${indent}# ${comment}`);
}

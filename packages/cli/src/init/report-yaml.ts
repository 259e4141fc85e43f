import {
  type ApplicationRow,
  applicantColumns,
  type EditionSpec,
  editionSpec,
  figureAt,
  formatFigure,
  outcomeColumns,
  proceedingGroups,
  type Report,
  type SectionSpec,
  sectionHeading,
} from '@xxgk/model';
import { yamlProse, yamlScalar } from './yaml-text.js';

/** What the comments of the file show beside the report. */
export interface ReportYamlOptions {
  /** Year of the report that the prose comes from. */
  readonly proseFrom?: number;
}

const INTRODUCTION = [
  '# 政府信息公开工作年度报告的数据。以 # 开头的是说明，可以删去。',
  '# 数字填在冒号后面，没有的填 0；需附说明时写成 { value: 22, note: 其中修订16件 }。',
  '# 总计不必填写，由程序计算。填好后用 xxgk check 检查，用 xxgk build 生成报告。',
];
const KINDS = '# government 人民政府，department 部门，other 其他';
const PROSE = '# 一段一行，各行行首空两格；层次序数依次用“（一）”“1.”“（1）”。没有内容时写“无。”';
const ORGAN_FIELDS = ['code', 'region', 'address', 'postcode', 'phone', 'email', 'website'] as const;

/** The data file of a report with comments that explain each part. Figures that are `null` are left to be filled in. */
export function reportYaml(report: Report, { proseFrom }: ReportYamlOptions = {}): string {
  const edition = editionSpec(report.edition);
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
    ...preambleLines(report, proseFrom),
    ...edition.sections.flatMap((section) => ['', ...sectionLines(section, edition, report, proseFrom)]),
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

function preambleLines({ preamble }: Report, proseFrom: number | undefined): readonly string[] {
  if (preamble === undefined || preamble === '') return [];
  return ['', '# 引言，可以没有', ...lastYearRemark(proseFrom), ...yamlProse('preamble', preamble)];
}

function lastYearRemark(proseFrom: number | undefined): readonly string[] {
  if (proseFrom === undefined) return [];
  return [`# 以下是${proseFrom}年报告的文字，供改写：请逐段核对、改写，与上年雷同的会被通报。`];
}

function sectionLines(
  section: SectionSpec,
  edition: EditionSpec,
  report: Report,
  proseFrom: number | undefined,
): readonly string[] {
  const title = `# ${sectionHeading(section)}`;
  switch (section.content) {
    case 'disclosure':
      return [title, 'disclosure:', ...disclosureLines(edition, report)];
    case 'applications':
      return [
        title,
        `# 列：${applicantColumns.map(({ key, label }) => `${key} ${label}`).join('，')}`,
        '# 各列都应：第一项＋第二项＝第三项（七）＋第四项',
        'applications:',
        ...applicationLines(edition.applications, 'applications', '  ', report),
      ];
    case 'proceedings':
      return [
        title,
        `# 列：${outcomeColumns.map(({ key, label }) => `${key} ${label}`).join('，')}`,
        'proceedings:',
        ...proceedingGroups.flatMap(({ key, label }) => [
          `  # ${label}`,
          `  ${key}: ${rowText(`proceedings.${key}`, columnKeys(outcomeColumns), report)}`,
        ]),
      ];
    default: {
      const text = report[section.content];
      const remark = text === '' ? [] : lastYearRemark(proseFrom);
      return [title, PROSE, ...remark, ...yamlProse(section.content, text)];
    }
  }
}

function disclosureLines(edition: EditionSpec, report: Report): readonly string[] {
  return edition.disclosure.flatMap(({ clause, columns, rows }) => [
    `  # ${clause}：${columns.map(({ key, label }) => `${key} ${label}`).join('，')}`,
    ...rows.flatMap(({ key, label }) => [
      `  # ${label}`,
      `  ${key}: ${rowText(`disclosure.${key}`, columnKeys(columns), report)}`,
    ]),
  ]);
}

/** Rows of table B with their groups; totals are left to be computed. */
function applicationLines(
  rows: readonly ApplicationRow[],
  path: string,
  indent: string,
  report: Report,
): readonly string[] {
  return rows.flatMap(({ key, label, rows: inner }) => {
    const rowPath = `${path}.${key}`;
    if (rowPath === 'applications.results.total') return [];
    const remark = label === undefined ? [] : [`${indent}# ${label}`];
    if (inner !== undefined)
      return [...remark, `${indent}${key}:`, ...applicationLines(inner, rowPath, `${indent}  `, report)];
    return [...remark, `${indent}${key}: ${rowText(rowPath, columnKeys(applicantColumns), report)}`];
  });
}

function columnKeys(columns: readonly { readonly key: string }[]): readonly string[] {
  return columns.map(({ key }) => key).filter((key) => key !== 'total');
}

function rowText(path: string, keys: readonly string[], report: Report): string {
  const fields = keys.map((key) => {
    const text = formatFigure(figureAt(report, `${path}.${key}`));
    return text === '' ? `${key}: ` : `${key}: ${/^-?\d+$/u.test(text) ? text : yamlScalar(text)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

/** The sentences of `xxgk init`. */
export interface InitMessages {
  readonly description: string;
  readonly xlsx: string;
  readonly batchXlsx: string;
  readonly roster: string;
  readonly listName: string;
  readonly nextList: string;
  readonly listAlone: string;
  readonly organ: string;
  readonly year: string;
  readonly kind: string;
  readonly edition: string;
  readonly from: string;
  readonly formName: string;
  readonly nextForm: string;
  readonly nextYaml: string;
  readonly examples: string;
  readonly organAndYear: string;
  readonly badYear: (year: string) => string;
  readonly badEdition: (edition: string) => string;
  readonly badKind: (kind: string) => string;
  readonly notNextYear: (last: number, wanted: number) => string;
}

export const initZhCn: InitMessages = {
  description: '生成待填写的数据文件（report.yaml）或 Excel 填报表',
  xlsx: '生成 Excel 填报表（.xlsx），可用 Excel、WPS、LibreOffice 填写',
  batchXlsx: '生成一行一个单位的 Excel 数据表，用于一次编制许多报告',
  roster: '单位名单（每行一个名称），与 --batch-xlsx 一起用，预先填入各行',
  listName: '各单位数据表.xlsx',
  nextList: '填写并保存后，用 xxgk build 文件名 -o 输出目录 一次生成全部报告，用 xxgk aggregate 汇总。',
  listAlone: '--batch-xlsx 不能与 --xlsx、--from、--organ、--kind 一起用：单位写在表中或 --roster 名单中。',
  organ: '机关名称（全称）',
  year: '报告年度，即被统计的年份',
  kind: '机关类别：government 人民政府、department 部门、other 其他',
  edition: '报告格式：2021 或 2019，默认按年度',
  from: '上年报告的文件（任何能读取的格式）：取其机关、文字和结转数',
  formName: '年度报告填报表.xlsx',
  nextForm: '填写并保存后，用 xxgk check 检查，用 xxgk build 生成报告。',
  nextYaml: '用文本编辑器填写，再用 xxgk check 检查，用 xxgk build 生成报告。',
  examples: [
    '示例：',
    '  xxgk init --organ 示例区档案局 --year 2025       数据文件 report.yaml',
    '  xxgk init --xlsx                               Excel 填报表',
    '  xxgk init --from 去年.pdf                       由上年报告开始',
    '  xxgk init --batch-xlsx --year 2025 --roster 名单.txt   一行一个单位的数据表',
  ].join('\n'),
  organAndYear: '请用 --organ 写明机关名称、用 --year 写明报告年度，或用 --from 指定上年的报告。',
  badYear: (year) => `报告年度“${year}”无法使用。请写成四位年份，2019 年及以后。`,
  badEdition: (edition) => `没有“${edition}”这一版报告格式。可选：2021、2019。`,
  badKind: (kind) => `机关类别“${kind}”不在可选值之内。可选：government、department、other。`,
  notNextYear: (last, wanted) =>
    `--from 指定的是${last}年的报告，只能由它开始${last + 1}年的报告，不能是${wanted}年。`,
};

export const initEn: InitMessages = {
  description: 'write a data file (report.yaml) or a spreadsheet form to fill in',
  xlsx: 'write the spreadsheet form (.xlsx) for Excel, WPS or LibreOffice',
  batchXlsx: 'write a spreadsheet with a row for each organ, to make many reports at once',
  roster: 'list of organs, one a line, to be filled into the rows of --batch-xlsx',
  listName: '各单位数据表.xlsx',
  nextList:
    'Fill it in and save it, then run xxgk build FILE -o FOLDER for all reports, xxgk aggregate for their sum.',
  listAlone:
    '--batch-xlsx does not go with --xlsx, --from, --organ and --kind: organs stand in the list or in --roster.',
  organ: 'name of the organ',
  year: 'the year reported on',
  kind: 'kind of organ: government, department or other',
  edition: 'edition of the form: 2021 or 2019; by the year when left out',
  from: "last year's report in any format that can be read: gives organ, prose and what was carried over",
  formName: '年度报告填报表.xlsx',
  nextForm: 'Fill it in and save it, then run xxgk check and xxgk build.',
  nextYaml: 'Fill it in with a text editor, then run xxgk check and xxgk build.',
  examples: [
    'Examples:',
    '  xxgk init --organ 示例区档案局 --year 2025       report.yaml',
    '  xxgk init --xlsx                               the spreadsheet form',
    '  xxgk init --from last-year.pdf                 begin with last year’s report',
    '  xxgk init --batch-xlsx --year 2025 --roster organs.txt   a row for each organ',
  ].join('\n'),
  organAndYear: "Name the organ with --organ and the year with --year, or last year's report with --from.",
  badYear: (year) => `"${year}" is no year of a report: give four digits, 2019 or later.`,
  badEdition: (edition) => `There is no edition "${edition}". Choose 2021 or 2019.`,
  badKind: (kind) => `There is no kind "${kind}". Choose government, department or other.`,
  notNextYear: (last, wanted) =>
    `The report given with --from is of ${last}: it can begin ${last + 1}, not ${wanted}.`,
};

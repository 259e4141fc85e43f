import { defineError, words } from '@xxgk/document';
import {
  blankReport,
  type EditionId,
  editionForYear,
  editionSpec,
  latestEdition,
  nextYearReport,
  organKind,
  type Report,
} from '@xxgk/model';
import { readInput, readRoster } from '@xxgk/node';
import { findingLines, findingSummary, yamlForm } from '@xxgk/pipeline';
import { editionOption, kindOption, yearOption } from '../options/organ-options.js';
import { nothingWritten, saveFile } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { initGongwen } from './init-gongwen.js';

export interface InitOptions {
  readonly xlsx?: boolean;
  readonly batchXlsx?: boolean;
  readonly roster?: string;
  readonly organ?: string;
  readonly year?: string;
  readonly kind?: string;
  readonly edition?: string;
  readonly from?: string;
  readonly outFile?: string;
  readonly force?: boolean;
}

/** What the new file begins with. */
interface Start {
  readonly report: Report;
  /** Fields that nobody named: left blank in the form. */
  readonly unknown: readonly string[];
  readonly proseFrom?: number;
}

const FORM_NAME = '年度报告填报表.xlsx';
const LIST_NAME = '各单位数据表.xlsx';

const text = words({
  'zh-CN': {
    nextForm: '填写并保存后，用 xxgk check 检查，用 xxgk build 生成报告。',
    nextYaml: '用文本编辑器填写，再用 xxgk check 检查，用 xxgk build 生成报告。',
    nextList: '填写并保存后，用 xxgk build 文件名 -o 输出目录 一次生成全部报告，用 xxgk aggregate 汇总。',
  },
  en: {
    nextForm: 'Fill it in and save it, then run xxgk check and xxgk build.',
    nextYaml: 'Fill it in with a text editor, then run xxgk check and xxgk build.',
    nextList:
      'Fill it in and save it, then run xxgk build FILE -o FOLDER for all reports, xxgk aggregate for their sum.',
  },
});

/** Names that tell what is written. */
const NAMES = /\.(?:ya?ml|xlsx)$/iu;

const noSuchForm = defineError('option-invalid', {
  'zh-CN': (name: string) => `不能生成“${name}”。数据文件的扩展名为 .yaml，填报表的扩展名为 .xlsx。`,
  en: (name) => `Cannot write "${name}": data files end in .yaml, forms in .xlsx.`,
});

const organAndYear = defineError('option-invalid', {
  'zh-CN': () => '请用 --organ 写明机关名称、用 --year 写明报告年度，或用 --from 指定上年的报告。',
  en: () => "Name the organ with --organ and the year with --year, or last year's report with --from.",
});

const listAlone = defineError('option-invalid', {
  'zh-CN': () =>
    '--batch-xlsx 不能与 --xlsx、--from、--organ、--kind 一起用：单位写在表中或 --roster 名单中。',
  en: () =>
    '--batch-xlsx does not go with --xlsx, --from, --organ and --kind: organs stand in the list or in --roster.',
});

const notNextYear = defineError('option-invalid', {
  'zh-CN': (last: number, wanted: number) =>
    `--from 指定的是${last}年的报告，只能由它开始${last + 1}年的报告，不能是${wanted}年。`,
  en: (last, wanted) =>
    `The report given with --from is of ${last}: it can begin ${last + 1}, not ${wanted}.`,
});

/** Writes an empty data file, or the spreadsheet form, with what carries over from last year's report. @throws XxgkError */
export async function init(options: InitOptions, context: CommandContext): Promise<ExitCode> {
  const ofGongwen =
    options.kind === undefined ? undefined : await initGongwen(options.kind, options, context);
  if (ofGongwen !== undefined) return ofGongwen;
  const texts = text(context.language);
  if (options.batchXlsx === true || options.roster !== undefined) return initList(options, context);
  const start = options.from === undefined ? blankStart(options) : await lastYearStart(options, context);
  if (start === undefined) return ExitCode.findings;
  if (!NAMES.test(options.outFile ?? '.yaml')) throw noSuchForm([options.outFile ?? '']);
  const isForm = options.xlsx === true || /\.xlsx$/iu.test(options.outFile ?? '');
  if (!isForm && start.unknown.length > 0) throw organAndYear([]);
  const path = options.outFile ?? (isForm ? FORM_NAME : 'report.yaml');
  const content = isForm ? await formOf(start) : yamlForm(start.report, start.proseFrom);
  await saveFile({ path, content }, options, context);
  context.out(isForm ? texts.nextForm : texts.nextYaml);
  return ExitCode.ok;
}

/** The form with a row for each organ. @throws XxgkError `option-invalid` with options of a single report */
async function initList(options: InitOptions, context: CommandContext): Promise<ExitCode> {
  const ofOne = [options.xlsx, options.from, options.organ, options.kind];
  if (options.batchXlsx !== true || ofOne.some((option) => option !== undefined)) throw listAlone([]);
  const year = yearOption(options.year);
  const roster = options.roster === undefined ? [] : await readRoster(options.roster, context);
  const organs = roster.map(({ name }) => name);
  const { writeListForm } = await import('@xxgk/xlsx-writer');
  const edition = editionFor(options, year);
  const { bytes } = writeListForm({ edition, organs, ...(year === undefined ? {} : { year }) });
  await saveFile({ path: options.outFile ?? LIST_NAME, content: bytes }, options, context);
  context.out(text(context.language).nextList);
  return ExitCode.ok;
}

async function formOf({ report, unknown, proseFrom }: Start): Promise<Uint8Array> {
  const { writeForm } = await import('@xxgk/xlsx-writer');
  const options = { leaveBlank: unknown, ...(proseFrom === undefined ? {} : { proseFrom }) };
  return writeForm(report, options).bytes;
}

function blankStart(options: InitOptions): Start {
  const year = yearOption(options.year);
  const edition = editionFor(options, year);
  const name = options.organ?.trim() ?? '';
  const kind = kindOption(options.kind) ?? organKind(name);
  return {
    report: blankReport(edition, year ?? editionSpec(edition).firstYear, { name, kind }),
    unknown: [...(year === undefined ? ['year'] : []), ...(name === '' ? ['organ.name', 'organ.kind'] : [])],
  };
}

async function lastYearStart(options: InitOptions, context: CommandContext): Promise<Start | undefined> {
  const { language, err } = context;
  const read = await readInput(options.from ?? '', context);
  for (const line of findingLines(read.findings, language)) err(line);
  if (!read.ok) {
    err(findingSummary(read.findings, language));
    err(nothingWritten(language));
    return undefined;
  }
  const next = nextYearReport(read.report);
  const year = yearOption(options.year);
  if (year !== undefined && year !== next.year) throw notNextYear([read.report.year, year]);
  const { name, kind } = next.organ;
  const organ = {
    ...next.organ,
    name: options.organ ?? name,
    kind: kindOption(options.kind) ?? (options.organ === undefined ? kind : organKind(options.organ)),
  };
  return { report: { ...next, organ }, unknown: [], proseFrom: read.report.year };
}

/** The edition that is named, else that of the year, else the latest. */
function editionFor({ edition }: InitOptions, year: number | undefined): EditionId {
  const ofYear = year === undefined ? undefined : editionForYear(year);
  return editionOption(edition) ?? ofYear ?? latestEdition;
}

import { defineError, once } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { describeFormat } from '@xxgk/pipeline';
import type { BatchOptions } from '../batch/batch-options.js';
import { readGuarded } from '../guard/read-guarded.js';
import { readInputReport } from '../input/read-input.js';
import { type ContextOf, localSession } from '../preparing/local-session.js';
import type { LocalContext } from '../process/local-context.js';
import { type ParsedOptions, parseOptions } from './build-options.js';
import { fileEnding } from './file-ending.js';
import { makeReport } from './make-report.js';
import type { MakingRun } from './making-run.js';

const faulty = defineError('report-faulty', {
  'zh-CN': (path: string) => `以往年度的报告“${path}”有误，没有生成文件。请用 xxgk check 查看该文件的问题。`,
  en: (path) =>
    `The report "${path}" of an earlier year has errors; no file was made. See them with xxgk check.`,
});

/** What one run of `build`, or one worker of a batch, shares between its reports. */
export interface BuildRun extends ParsedOptions, MakingRun {
  readonly options: BatchOptions;
  readonly contextOf: ContextOf;
  /** Reports of earlier years, read once. */
  readonly previous: () => Promise<readonly Report[]>;
}

/** What checks reports and makes their files, as options say. @throws XxgkError `option-invalid` for words that are on no list */
export function startBuild(options: BatchOptions, context: LocalContext): BuildRun {
  const parsed = parseOptions(options);
  const isPainting = parsed.formats.some((format) => describeFormat(format).isPainted === true);
  const run: BuildRun = {
    ...parsed,
    making: { command: 'build', options },
    options,
    sourceOf: async (input) => (await import('../input/sources.js')).sourceOf(input, context),
    endings: parsed.formats.map((format) => fileEnding(format, options.review === true)),
    contextOf: localSession(options.fonts, isPainting || options.embedFonts === true, context),
    previous: once(() => readPrevious(options.previous, context)),
    context,
    make: async (file, folders) => {
      const read = await readGuarded('report', file, context);
      return makeReport({ kind: 'read', read }, folders, run);
    },
    makeRow: async (row, folders) => {
      const { readListedReport } = await import('@xxgk/readers');
      return makeReport({ kind: 'read', read: readListedReport(row, context.language) }, folders, run);
    },
  };
  return run;
}

/** @throws XxgkError, `report-faulty` for a file that holds no report */
async function readPrevious(
  paths: readonly string[] = [],
  context: LocalContext,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const path of paths) reports.push(await readInputReport(path, faulty, context));
  return reports;
}

import { words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';
import { readInput } from './read-input.js';

const faulty = words({
  'zh-CN': (path: string) => `以往年度的报告“${path}”有误，没有生成文件。请用 xxgk check 查看该文件的问题。`,
  en: (path) =>
    `The report "${path}" of an earlier year has errors; no file was made. See them with xxgk check.`,
});

/** Reads the reports of earlier years. @throws XxgkError, or Failure (findings) for a file that holds no report */
export async function readPrevious(
  paths: readonly string[],
  context: CommandContext,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const path of paths) {
    const read = await readInput(path, context);
    if (!read.ok) throw new Failure(ExitCode.findings, faulty(context.language)(path));
    reports.push(read.report);
  }
  return reports;
}

import { extname } from 'node:path';
import { type Report, serializeReport } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

type ReportWriter = (report: Report, remarks: readonly string[]) => Promise<Uint8Array>;

const yaml: ReportWriter = async (report, remarks) => {
  const { reportYaml } = await import('../output/report-yaml.js');
  return new TextEncoder().encode(reportYaml(report, remarks));
};

/** Writers of a report's data by the ending of the file. */
const REPORT_WRITERS: Readonly<Record<string, ReportWriter>> = {
  '.yaml': yaml,
  '.yml': yaml,
  '.json': async (report) => new TextEncoder().encode(serializeReport(report)),
  '.xlsx': async (report) => {
    const { writeForm } = await import('@xxgk/xlsx-writer');
    return writeForm(report).bytes;
  },
};

/** The writer for a report's data. @throws Failure (usage) for another ending */
export function reportWriter(path: string, { messages }: CommandContext): ReportWriter {
  const writer = REPORT_WRITERS[extname(path).toLowerCase()];
  if (writer !== undefined) return writer;
  throw new Failure(ExitCode.usage, messages.aggregate.badOutFile(path));
}

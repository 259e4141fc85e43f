import { extname } from 'node:path';
import { defineError } from '@xxgk/document';
import { type Report, serializeReport } from '@xxgk/model';

type ReportWriter = (report: Report, remarks: readonly string[]) => Promise<Uint8Array>;

const yaml: ReportWriter = async (report, remarks) => {
  const { reportYaml } = await import('@xxgk/pipeline');
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

const badOutFile = defineError('option-invalid', {
  'zh-CN': (path: string) => `汇总结果不能写成“${path}”。请用 .yaml、.json 或 .xlsx 结尾的文件名。`,
  en: (path) => `The sum cannot be written as "${path}": name a .yaml, .json or .xlsx file.`,
});

/** The writer for a report's data. @throws XxgkError `option-invalid` for another ending */
export function reportWriter(path: string): ReportWriter {
  const writer = REPORT_WRITERS[extname(path).toLowerCase()];
  if (writer === undefined) throw badOutFile([path]);
  return writer;
}

import type { AggregateResult } from '@xxgk/collection';
import { defineError, type Finding } from '@xxgk/document';
import { type Report, reportTitle, serializeReport } from '@xxgk/model';
import { reportYaml } from '@xxgk/pipeline';
import { byEnding } from '../options/by-ending.js';

type Content = Promise<Uint8Array | string>;
type ReportWriter = (report: Report, remarks: readonly string[]) => Content;
type TraceWriter = (report: Report, result: AggregateResult, findings: readonly Finding[]) => Content;

/** Writers of a sum's data by the ending of the file; those of other packages are loaded when asked for. */
const REPORT_WRITERS: Readonly<Record<string, ReportWriter>> = {
  '.yaml': async (report, remarks) => reportYaml(report, remarks),
  '.yml': async (report, remarks) => reportYaml(report, remarks),
  '.json': async (report) => serializeReport(report),
  '.xlsx': async (report) => {
    const { writeForm } = await import('@xxgk/xlsx-writer');
    return writeForm(report).bytes;
  },
};

/** Writers of where each cell of a sum comes from. */
const TRACE_WRITERS: Readonly<Record<string, TraceWriter>> = {
  '.xlsx': async (report, { trace }, findings) => {
    const { writeTrace } = await import('@xxgk/xlsx-writer');
    return writeTrace({ title: reportTitle(report), edition: report.edition, trace, findings }).bytes;
  },
  '.html': async (report, { trace }, findings) => {
    const { writeTracePage } = await import('@xxgk/html-writer');
    return writeTracePage({ title: reportTitle(report), edition: report.edition, trace, findings }).bytes;
  },
};

const badOutFile = defineError('option-invalid', {
  'zh-CN': (path: string) => `汇总结果不能写成“${path}”。请用 .yaml、.json 或 .xlsx 结尾的文件名。`,
  en: (path) => `The sum cannot be written as "${path}": name a .yaml, .json or .xlsx file.`,
});

const badTrace = defineError('option-invalid', {
  'zh-CN': (path: string) => `汇总底稿不能写成“${path}”。请用 .xlsx 或 .html 结尾的文件名。`,
  en: (path) => `The trace cannot be written as "${path}": name a .xlsx or .html file.`,
});

/** The writer for a sum's data. @throws XxgkError `option-invalid` for another ending */
export function reportWriter(path: string): ReportWriter {
  return byEnding(path, REPORT_WRITERS, badOutFile);
}

/** The writer for a trace. @throws XxgkError `option-invalid` for another ending */
export function traceWriter(path: string): TraceWriter {
  return byEnding(path, TRACE_WRITERS, badTrace);
}

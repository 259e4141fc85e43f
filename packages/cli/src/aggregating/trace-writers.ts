import { extname } from 'node:path';
import type { AggregateResult } from '@xxgk/collection';
import { defineError, type Finding } from '@xxgk/document';
import { type Report, reportTitle } from '@xxgk/model';

type TraceWriter = (
  report: Report,
  result: AggregateResult,
  findings: readonly Finding[],
) => Promise<Uint8Array>;

/** Writers of traces by the ending of the file; loaded when asked for. */
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

const badTrace = defineError('option-invalid', {
  'zh-CN': (path: string) => `汇总底稿不能写成“${path}”。请用 .xlsx 或 .html 结尾的文件名。`,
  en: (path) => `The trace cannot be written as "${path}": name a .xlsx or .html file.`,
});

/** The writer for a trace. @throws XxgkError `option-invalid` for another ending */
export function traceWriter(path: string): TraceWriter {
  const writer = TRACE_WRITERS[extname(path).toLowerCase()];
  if (writer === undefined) throw badTrace([path]);
  return writer;
}

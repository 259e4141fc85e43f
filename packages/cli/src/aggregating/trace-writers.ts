import { extname } from 'node:path';
import { type AggregateResult, type Finding, type Report, reportTitle } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

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

/** The writer for a trace. @throws Failure (usage) for another ending */
export function traceWriter(path: string, { messages }: CommandContext): TraceWriter {
  const writer = TRACE_WRITERS[extname(path).toLowerCase()];
  if (writer !== undefined) return writer;
  throw new Failure(ExitCode.usage, messages.aggregate.badTrace(path));
}

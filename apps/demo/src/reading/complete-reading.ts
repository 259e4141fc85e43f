import type { Report } from '@xxgk/model';
import { type Completion, completeReading } from '@xxgk/readers';

/** What a file does say of organ and year. */
export function knownOf(input: unknown): { readonly organ: string; readonly year: number | undefined } {
  const { organ, year } = (input ?? {}) as {
    readonly organ?: { readonly name?: unknown };
    readonly year?: unknown;
  };
  return {
    organ: typeof organ?.name === 'string' ? organ.name : '',
    year: typeof year === 'number' ? year : undefined,
  };
}

/** Whether what was read lacks nothing but organ and year. */
export function canComplete(input: unknown): boolean {
  return completedReport(input, { organ: '某局', year: 2025 }) !== undefined;
}

/** The report of a file with organ and year as a person says; `undefined` where more than that is missing. */
export function completedReport(input: unknown, completion: Completion): Report | undefined {
  const read = completeReading({ ok: false, input, findings: [], provenance: [] }, completion);
  return read.ok ? read.report : undefined;
}

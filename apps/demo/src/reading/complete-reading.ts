import { parseReport, type Report } from '@xxgk/model';

/** What a person adds to a file that does not say whose report it is, or of which year. */
export interface Completion {
  readonly organ: string;
  readonly year: number;
}

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
  return (
    typeof input === 'object' &&
    input !== null &&
    completeReading(input, { organ: '某局', year: 2025 }) !== undefined
  );
}

/** The report of a file with organ and year as a person says; `undefined` where more than that is missing. */
export function completeReading(input: unknown, { organ, year }: Completion): Report | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const known = (input as { readonly organ?: object }).organ;
  const parsed = parseReport({ ...input, year, organ: { ...known, name: organ } });
  return parsed.ok ? parsed.report : undefined;
}

import type { Language } from '@xxgk/document';
import { organKind } from '@xxgk/model';
import { type ReadResult, readResult } from './read-result.js';

/** What a person adds to a file that does not say whose report it is, or of which year. */
export interface Completion {
  readonly organ?: string | undefined;
  readonly year?: number | undefined;
}

/** What is found about organ and year, and settled once a person names them. */
const SETTLED: Readonly<Record<keyof Completion, readonly string[]>> = {
  organ: ['reader/organ-missing', 'reader/organ-inferred'],
  year: ['reader/year-missing', 'reader/year-inferred'],
};

/** What was read, with the organ and the year that a person names in place of what the file says. Never throws. */
export function completeReading(
  read: ReadResult,
  { organ, year }: Completion,
  language: Language = 'zh-CN',
): ReadResult {
  if (organ === undefined && year === undefined) return read;
  const isObject = typeof read.input === 'object' && read.input !== null;
  const input = (isObject ? read.input : {}) as { readonly organ?: object };
  const settled = [
    ...(organ === undefined ? [] : SETTLED.organ),
    ...(year === undefined ? [] : SETTLED.year),
  ];
  return readResult(
    {
      input: {
        ...input,
        ...(organ === undefined ? {} : { organ: { ...input.organ, name: organ, kind: organKind(organ) } }),
        ...(year === undefined ? {} : { year }),
      },
      // What the schema found is found anew.
      findings: read.findings.filter(
        ({ ruleId }) => !settled.includes(ruleId) && !ruleId.startsWith('input/'),
      ),
      provenance: read.provenance,
    },
    language,
  );
}

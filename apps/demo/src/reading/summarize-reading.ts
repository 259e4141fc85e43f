import {
  editionSpec,
  type Finding,
  figureAt,
  figureSpecs,
  figureValue,
  parseReport,
  type Report,
} from '@xxgk/model';
import type { ReadFile, SourceWords } from './files-protocol.js';

/** A figure that was read with a doubt: a person is to hold it against the file. */
export interface Doubt {
  readonly path: string;
  readonly message: string;
  /** The words of the file, where they are known. */
  readonly source?: SourceWords;
}

/** What a file said as a report, in numbers and in doubts. */
export interface ReadingSummary {
  readonly figures: number;
  readonly blanks: number;
  readonly doubts: readonly Doubt[];
  /** What concerns no single figure: parts that are missing, lines that were not understood. */
  readonly remarks: readonly Finding[];
  /** What was understood and only written otherwise. */
  readonly notes: readonly Finding[];
}

/** Sums up what was read, for a person to confirm. Pure. */
export function summarizeReading(report: Report, { findings, sources }: ReadFile): ReadingSummary {
  const specs = figureSpecs(editionSpec(report.edition));
  const isFigure = new Set(specs.map(({ path }) => path));
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  const found = specs.filter(({ path }) => figureValue(figureAt(report, path)) !== null).length;
  const grave = findings.filter(({ severity }) => severity !== 'note');
  const pathOf = ({ path }: Finding): string => path?.join('.') ?? '';
  return {
    figures: found,
    blanks: specs.length - found,
    doubts: grave
      .filter((finding) => isFigure.has(pathOf(finding)))
      .map((finding) => doubtOf(finding, pathOf(finding), sourceOf.get(pathOf(finding)))),
    remarks: grave.filter((finding) => !isFigure.has(pathOf(finding))),
    notes: findings.filter(({ severity }) => severity === 'note'),
  };
}

function doubtOf({ message }: Finding, path: string, source: SourceWords | undefined): Doubt {
  return {
    path,
    message,
    ...(source === undefined ? {} : { source }),
  };
}

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

import type { Finding } from '@xxgk/document';
import { editionSpec, figureAt, figureSpecs, figureValue, type Report } from '@xxgk/model';
import type { Doubt } from '../state/draft.js';
import type { ReadFile } from './files-protocol.js';

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
      .map((finding) => {
        const source = sourceOf.get(pathOf(finding));
        return {
          path: pathOf(finding),
          message: finding.message,
          ...(source === undefined ? {} : { source }),
        };
      }),
    remarks: grave.filter((finding) => !isFigure.has(pathOf(finding))),
    notes: findings.filter(({ severity }) => severity === 'note'),
  };
}

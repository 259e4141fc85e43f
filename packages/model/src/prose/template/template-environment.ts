import { officialDate } from '@xxgk/official';
import { figureValue } from '../../report/count.js';
import { editionSpec } from '../../report/editions/edition-for-year.js';
import { figureSpecs } from '../../report/editions/figures.js';
import { figureAt } from '../../report/figure-access.js';
import type { Report } from '../../report/report.js';
import type { TemplateValue } from './template.js';

/** What the names of a template stand for. */
export interface TemplateEnvironment {
  /** The value; `null` where the figure is blank, `undefined` where there is no such name. */
  readonly value: (name: string) => TemplateValue | null | undefined;
  /** The same figure in last year's report; `undefined` where that is not given. */
  readonly last: (name: string) => TemplateValue | null | undefined;
  readonly names: readonly string[];
  /** Sum of the totals of a group of outcomes; `undefined` where there is no such group. */
  readonly subtotal: (group: string) => number | null | undefined;
  readonly hasLast: boolean;
}

/** The names of a report: its figures by path, `year`, `organ` and `date`. */
export function templateEnvironment(report: Report, previous?: Report): TemplateEnvironment {
  const figures = figureSpecs(editionSpec(report.edition)).map(({ path }) => path);
  const words: ReadonlyMap<string, TemplateValue | null> = new Map<string, TemplateValue | null>([
    ['year', String(report.year)],
    ['organ', report.organ.name],
    ['date', report.date === undefined ? null : officialDate(report.date)],
  ]);
  return {
    value: (name) => words.get(name) ?? (words.has(name) ? null : figureOf(report, figures, name)),
    last: (name) => {
      if (previous === undefined) return undefined;
      return figureOf(
        previous,
        figureSpecs(editionSpec(previous.edition)).map(({ path }) => path),
        name,
      );
    },
    names: [...words.keys(), ...figures],
    subtotal: (group) => subtotalOf(report, figures, group),
    hasLast: previous !== undefined,
  };
}

function figureOf(
  report: Report,
  figures: readonly string[],
  name: string,
): TemplateValue | null | undefined {
  if (!figures.includes(name)) return undefined;
  const figure = figureAt(report, name);
  const amount = typeof figure === 'object' && figure !== null ? figure.value : figure;
  return amount ?? null;
}

function subtotalOf(report: Report, figures: readonly string[], group: string): number | null | undefined {
  const parts = figures.filter(
    (path) => path.startsWith(`applications.results.${group}.`) && path.endsWith('.total'),
  );
  if (parts.length === 0 || group === 'total') return undefined;
  const values = parts.map((path) => figureValue(figureAt(report, path)));
  return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

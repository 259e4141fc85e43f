import type { Finding, Language } from '@xxgk/document';
import { editionSpec, figureAt, figureSpecs, figureValue, type Report } from '@xxgk/model';
import { childRenditionDiffers } from '../children/child-rendition-differs.js';
import type { NamedReport } from './sum-figures.js';

/** Files that are the report as data; rows of a list, `list.xlsx#5`, are data too. */
const DATA = /\.(?:ya?ml|json|xlsx)(?:#\d+)?$/iu;

/** Reports each once, and where two forms of one differ. */
export interface OneOfEach<Given extends NamedReport> {
  readonly reports: readonly Given[];
  readonly findings: readonly Finding[];
}

/**
 * Takes a report that was given in several forms (its data, the Word document and the PDF made of it) once: the data,
 * else the first. A form whose figures differ from the data's is told. Two files of one kind, and two documents that
 * differ, are two reports and both stay. Never throws.
 */
export function oneOfEach<Given extends NamedReport>(
  given: readonly Given[],
  language: Language,
): OneOfEach<Given> {
  const forms = groupsOf(given).flatMap(formsOf);
  const left = new Set<NamedReport>(forms.map(({ other }) => other));
  return {
    reports: given.filter((one) => !left.has(one)),
    findings: forms
      .filter(({ differing }) => differing > 0)
      .map(({ other, kept, differing }) =>
        childRenditionDiffers.find(language, {}, other.name, kept.name, differing),
      ),
  };
}

/** A report in another form than the one that is kept, and in how many figures it differs. */
interface OtherForm {
  readonly other: NamedReport;
  readonly kept: NamedReport;
  readonly differing: number;
}

function formsOf(same: readonly NamedReport[]): readonly OtherForm[] {
  const data = same.find(({ name }) => DATA.test(name));
  const kept = data ?? same[0];
  if (kept === undefined) return [];
  return same
    .filter((other) => other !== kept && endingOf(other.name) !== endingOf(kept.name))
    .filter((other) => data === undefined || !DATA.test(other.name))
    .map((other) => ({ other, kept, differing: differences(kept.report, other.report) }))
    .filter(({ differing }) => data !== undefined || differing === 0);
}

function groupsOf<Given extends NamedReport>(given: readonly Given[]): readonly (readonly Given[])[] {
  const groups = new Map<string, Given[]>();
  for (const one of given) {
    const key = `${one.report.year} ${one.report.organ.name}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function endingOf(name: string): string {
  return /\.([^.#]+)(?:#\d+)?$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** How many figures differ; blank ones count as 0. Two editions have nothing in common. */
function differences(one: Report, other: Report): number {
  const specs = figureSpecs(editionSpec(one.edition));
  if (one.edition !== other.edition) return specs.length;
  const value = (report: Report, path: string) => figureValue(figureAt(report, path)) ?? 0;
  return specs.filter(({ path }) => value(one, path) !== value(other, path)).length;
}

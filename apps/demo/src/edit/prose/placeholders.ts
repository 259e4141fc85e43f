import { editionSpec, figureSpecs, fillPlaceholders, type Report } from '@xxgk/model';
import { cellNames } from '../../state/cell-names.js';

/** How a figure is told in a sentence. */
export const placeholderForms = ['value', 'chinese', 'last', 'change', 'growth'] as const;
export type PlaceholderForm = (typeof placeholderForms)[number];

/** Something that prose can name instead of writing it: its words and what it stands for now. */
export interface PlaceholderOption {
  /** `{{applications.newlyReceived.total}}` */
  readonly placeholder: string;
  /** What the form calls the figure; for the other names, the name. */
  readonly name: string;
  /** `undefined` where it has no value yet. */
  readonly value: string | undefined;
}

/** Names that stand for words, beside the figures. */
export const wordNames = ['year', 'organ', 'date'] as const;

/** Everything that prose can name, with its present value: words first, then totals, then the other figures. */
export function placeholderOptions(
  report: Report,
  previous: Report | undefined,
  form: PlaceholderForm,
): readonly PlaceholderOption[] {
  const names = cellNames(report.edition);
  const specs = figureSpecs(editionSpec(report.edition)).toSorted(
    (one, other) => Number(other.isTotal) - Number(one.isTotal),
  );
  const figures = specs.map(({ path }) => ({
    name: names.get(path) ?? path,
    placeholder: form === 'value' ? `{{${path}}}` : `{{${form} ${path}}}`,
  }));
  const words = wordNames.map((name) => ({ name, placeholder: `{{${name}}}` }));
  const options = form === 'value' ? [...words, ...figures] : figures;
  const values = placeholderValues(
    options.map(({ placeholder }) => placeholder),
    report,
    previous,
  );
  return options.map((option, index) => {
    const value = values[index];
    return { ...option, value: value === option.placeholder ? undefined : value };
  });
}

/** Fills many placeholders at once; what has no value stays as it is written. */
export function placeholderValues(
  placeholders: readonly string[],
  report: Report,
  previous: Report | undefined,
): readonly string[] {
  const source = { ...report, overview: placeholders.join('\n') };
  return fillPlaceholders(source, { previous }).report.overview.split('\n');
}

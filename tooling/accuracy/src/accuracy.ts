import type { Finding } from '@xxgk/document';
import {
  type EditionId,
  editionSpec,
  figureAt,
  figureSpecs,
  figureValue,
  proseFields,
  type Report,
} from '@xxgk/model';

/** How many cells of a file were read as they stand beside it. */
export interface Accuracy {
  readonly cells: number;
  readonly right: number;
  /** Paths of wrong figures; those of which no finding speaks count twice. */
  readonly wrong: readonly string[];
  readonly silent: readonly string[];
}

/** Compares the figures that were read with the expected ones. Only figures that are expected count. */
export function accuracyOf(
  actual: object,
  expected: object,
  edition: EditionId,
  findings: readonly Finding[],
  unsure: readonly string[] = [],
): Accuracy {
  const paths = figureSpecs(editionSpec(edition))
    .map(({ path }) => path)
    .filter((path) => figureAt(expected, path) !== undefined && !unsure.includes(path));
  const value = (tree: object, path: string) => figureValue(figureAt(tree, path));
  const wrong = paths.filter((path) => value(actual, path) !== value(expected, path));
  const spoken = findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ path = [] }) => path.join('.'));
  const silent = wrong.filter((path) => !spoken.some((place) => path.startsWith(place)));
  return { cells: paths.length, right: paths.length - wrong.length, wrong, silent };
}

/** Whether the organ, the year, the date and each field of prose were read as they were written, in words. */
export function wordsLine(read: Report, expected: Report): string {
  const written = proseFields.filter((field) => expected[field] !== undefined);
  const same = written.filter((field) => read[field] === expected[field]);
  const mark = (isRight: boolean) => (isRight ? 'right' : 'WRONG');
  return [
    `organ ${mark(read.organ.name === expected.organ.name)}`,
    `year ${mark(read.year === expected.year)}`,
    `date ${mark(read.date === expected.date)}`,
    `prose ${same.length}/${written.length}`,
  ].join('  ');
}

/** A line of the table that the tests print. */
export function accuracyLine(name: string, format: string, accuracy: Accuracy): string {
  const share = ((accuracy.right / accuracy.cells) * 100).toFixed(1);
  return `${name.padEnd(34)} ${format.padEnd(22)} ${String(accuracy.right).padStart(4)}/${String(accuracy.cells).padEnd(4)} ${share.padStart(6)} %  silent ${accuracy.silent.length}`;
}

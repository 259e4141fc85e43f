import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applicantColumns,
  type EditionId,
  editionSpec,
  figureSpecs,
  leafRows,
  outcomeColumns,
  proceedingGroups,
  withFigure,
} from '@xxgk/model';
import { repository } from './harness.js';

const FOLDER = join(repository, '../shared/data/reports');
export const hasPublishedFigures = existsSync(FOLDER);

type Row = readonly (number | null)[];

interface Published {
  readonly year: number;
  readonly table2?: unknown;
  readonly table2_2019?: unknown;
  readonly table3: Readonly<Record<string, Row>>;
  readonly table4: Readonly<Record<string, Row>>;
}

/** Figures of a published report, put into the form one after another. */
export interface PublishedFigures {
  readonly name: string;
  readonly year: number;
  readonly edition: EditionId;
  readonly figures: object;
}

/** Figures of all reports beside the repository. Which edition they go into is told by the rows of table B. */
export function publishedFigures(): readonly PublishedFigures[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => figuresOf(file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Published));
}

function figuresOf(file: string, published: Published): PublishedFigures {
  const rows = Object.values(published.table3);
  const edition = rows.length === leafRows(editionSpec('2021').applications).length ? '2021' : '2019';
  const spec = editionSpec(edition);
  let figures: object = {};
  const numbers = numbersIn(published.table2_2019 ?? published.table2);
  figureSpecs(spec)
    .filter(({ table }) => table === 'disclosure')
    .forEach(({ path, measure }, index) => {
      const number = numbers[index] ?? null;
      const fits = number === null || measure === 'amount' || (Number.isInteger(number) && number >= 0);
      figures = withFigure(figures, path, fits ? number : null);
    });
  leafRows(spec.applications).forEach(({ path }, row) => {
    applicantColumns.forEach(({ key }, column) => {
      figures = withFigure(figures, `applications.${path}.${key}`, rows[row]?.[column] ?? null);
    });
  });
  proceedingGroups.forEach(({ key: group }, index) => {
    const row = Object.values(published.table4)[index];
    outcomeColumns.forEach(({ key }, column) => {
      figures = withFigure(figures, `proceedings.${group}.${key}`, row?.[column] ?? null);
    });
  });
  return { name: file.replace('.json', ''), year: published.year, edition, figures };
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

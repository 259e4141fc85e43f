import { type Published, publishedReports } from '@xxgk/fixtures';
import {
  applicantColumns,
  type EditionId,
  editionSpec,
  leafRows,
  outcomeColumns,
  withFigure,
} from '@xxgk/model';

/** The figures of one published report as the contract has them. */
export interface PublishedFigures {
  readonly name: string;
  readonly agency: string;
  readonly year: number;
  readonly edition: EditionId;
  readonly figures: object;
}

function figuresOf(name: string, json: Published): PublishedFigures {
  const is2019 = json.table2_2019 !== undefined;
  const edition = is2019 ? '2019' : '2021';
  let figures: object = is2019 ? disclosure2019(json) : disclosure2021(json);
  const leaves = leafRows(editionSpec(edition).applications);
  for (const [label, row] of Object.entries(json.table3)) {
    const leaf = leaves.find((candidate) => keyOf(label) === keyOf(groupedLabel(candidate)));
    const path = leaf?.path ?? 'results.otherOutcomes.other';
    applicantColumns.forEach(({ key }, index) => {
      figures = withFigure(figures, `applications.${path}.${key}`, row[index] ?? null);
    });
  }
  const groups = {
    reconsideration: 'review',
    litigationDirect: 'litigationDirect',
    litigationAfterReconsideration: 'litigationPostReview',
  } as const;
  for (const [group, from] of Object.entries(groups)) {
    outcomeColumns.forEach(({ key }, index) => {
      figures = withFigure(figures, `proceedings.${group}.${key}`, json.table4[from]?.[index] ?? null);
    });
  }
  return { name, agency: json.agency, year: json.year, edition, figures };
}

/** Labels in the files: `（三）1.属于国家秘密`. */
function groupedLabel({ row, groups }: ReturnType<typeof leafRows>[number]): string {
  const group = groups.length > 1 ? (groups.at(-1)?.label ?? '').slice(0, 3) : '';
  return `${group}${row.label ?? ''}`;
}

function keyOf(label: string): string {
  return label.replace(/（区分.*$/u, '').replace(/[“”"]/gu, '');
}

function disclosure2021({ table2 = {} }: Published): object {
  let figures: object = {};
  const set = (path: string, value: unknown): void => {
    figures = withFigure(figures, `disclosure.${path}`, value as number);
  };
  for (const row of ['regulations', 'normativeDocuments']) {
    const { made, repealed, valid } = table2[row] as Readonly<Record<string, number | null>>;
    set(`${row}.made`, made);
    set(`${row}.repealed`, repealed);
    set(`${row}.inForce`, valid);
  }
  for (const row of ['licensing', 'punishment', 'coercion']) set(`${row}.decisions`, table2[row]);
  const fees = table2['feesWanYuan'] as number;
  set('fees.amount', Number.isInteger(fees) ? fees : String(fees));
  return figures;
}

const ROWS_2019: Readonly<Record<string, readonly string[]>> = {
  regulations: ['newlyMade', 'newlyPublished', 'totalPublished'],
  normativeDocuments: ['newlyMade', 'newlyPublished', 'totalPublished'],
  licensing: ['previousItems', 'change', 'decisions'],
  otherServices: ['previousItems', 'change', 'decisions'],
  punishment: ['previousItems', 'change', 'decisions'],
  coercion: ['previousItems', 'change', 'decisions'],
  fees: ['previousItems', 'change'],
  procurement: ['items', 'amount'],
};
const OTHER_NAMES: Readonly<Record<string, string>> = {
  newlyMade: 'newMade',
  newlyPublished: 'newPublished',
  previousItems: 'lastYearItems',
  amount: 'amountYuan',
};

function disclosure2019({ table2_2019 }: Published): object {
  const rows = table2_2019 ?? {};
  let figures: object = {};
  for (const [row, keys] of Object.entries(ROWS_2019)) {
    keys.forEach((key, index) => {
      const path = `disclosure.${row}.${key}`;
      const value = rows[row];
      const cell = Array.isArray(value)
        ? (value as readonly unknown[])[index]
        : typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[OTHER_NAMES[key] ?? key]
          : undefined;
      const figure = typeof cell === 'number' && !Number.isInteger(cell) ? String(cell) : (cell ?? null);
      figures = withFigure(figures, path, figure as number);
    });
  }
  return figures;
}

/** All published reports as the contract has them. */
export const publishedFigures: readonly PublishedFigures[] = publishedReports.map(({ name, figures }) =>
  figuresOf(name, figures),
);

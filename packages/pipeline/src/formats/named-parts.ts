import { type EditionSpec, type FigureSpec, figureSpecs, sectionHeading } from '@xxgk/model';

/** A row of figures of the form: its path in the data (`applications.results.granted`), and its figures. */
export interface TableRow {
  readonly path: string;
  readonly figures: readonly FigureSpec[];
}

/** The rows of the three tables, in printed order. */
export function tableRows(edition: EditionSpec): readonly TableRow[] {
  const rows = new Map<string, FigureSpec[]>();
  for (const figure of figureSpecs(edition)) {
    const path = figure.path.slice(0, figure.path.lastIndexOf('.'));
    const figures = rows.get(path) ?? [];
    rows.set(path, [...figures, figure]);
  }
  return [...rows].map(([path, figures]) => ({ path, figures }));
}

/** What the form calls the parts of the data, by path: the headings of sections and the labels of rows. */
export function namedParts(edition: EditionSpec): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...edition.sections.map((section) => [section.content, sectionHeading(section)] as const),
    ...tableRows(edition).map(({ path, figures }) => [path, figures[0]?.rowLabel ?? ''] as const),
  ]);
}

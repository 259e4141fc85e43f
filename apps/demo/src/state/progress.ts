import {
  editionSpec,
  figureAt,
  figureSpecs,
  figureValue,
  type Report,
  type SectionSpec,
  sectionHeading,
  type TableId,
} from '@xxgk/model';

/** How far a section of the form is filled in: figures of its table, or whether its words are there. */
export interface SectionProgress {
  readonly content: SectionSpec['content'];
  readonly number: string;
  readonly heading: string;
  readonly filled: number;
  readonly of: number;
}

/** The sections of a report in order. Computed totals do not count: nobody fills them in. Words that are no number fill nothing in. */
export function sectionProgress(report: Report): readonly SectionProgress[] {
  const edition = editionSpec(report.edition);
  return edition.sections.map((spec) => {
    const { content, number } = spec;
    const head = { content, number, heading: sectionHeading(spec) };
    if (content === 'overview' || content === 'problems' || content === 'other')
      return { ...head, filled: report[content].trim() === '' ? 0 : 1, of: 1 };
    return { ...head, ...figures(report, content) };
  });
}

/** Whether every section is filled in and the day is there. */
export function isFilled(report: Report): boolean {
  return report.date !== undefined && sectionProgress(report).every(({ filled, of }) => filled === of);
}

function figures(report: Report, table: TableId): { readonly filled: number; readonly of: number } {
  const own = figureSpecs(editionSpec(report.edition)).filter(
    (spec) => spec.table === table && !spec.isTotal,
  );
  const filled = own.filter(({ path }) => figureValue(figureAt(report, path)) !== null).length;
  return { filled, of: own.length };
}

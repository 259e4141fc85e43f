import { type Report, withFigure } from '@xxgk/model';

/** Paths that the faults change. */
const GRANTED = 'applications.results.granted.total';
const TOTAL = 'applications.results.total.total';
const RECEIVED = 'applications.newlyReceived.naturalPerson';
const REVIEWS = 'proceedings.reconsideration.total';

/** A fault that organs make, and the rule that must speak of it. */
export interface Fault {
  readonly rule: string;
  readonly mar: (report: Report) => Report;
}

const withSum =
  (path: string, change: number) =>
  (report: Report): Report =>
    withFigure(report, path, Number(figure(report, path)) + change) as unknown as Report;

function figure(report: object, path: string): unknown {
  return path.split('.').reduce((value: unknown, key) => Object(value)[key] as unknown, report);
}

/** The six faults, in the order of the organs that make them. */
export const FAULTS: readonly Fault[] = [
  { rule: 'applications/result-total', mar: withSum(GRANTED, 2) },
  { rule: 'applications/balance', mar: withSum(TOTAL, 3) },
  { rule: 'applications/balance', mar: withSum(RECEIVED, 1) },
  { rule: 'proceedings/total', mar: withSum(REVIEWS, 1) },
  { rule: 'structure/section-empty', mar: (report) => ({ ...report, problems: '' }) },
  {
    rule: 'prose/unwritten',
    mar: (report) => ({ ...report, other: `${report.other}\n（请写明本单位的其他情况。）` }),
  },
];

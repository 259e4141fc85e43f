import { type Finding, type Language, words } from '@xxgk/document';
import {
  describeFigure,
  editionSpec,
  figureAt,
  figureSpecs,
  figureValue,
  formatFigure,
  type Report,
} from '@xxgk/model';
import { selectChildren } from '../aggregate/select-children.js';
import { type CellTrace, type NamedReport, sumFigure } from '../aggregate/sum-figures.js';
import type { Roster } from '../roster/roster.js';
import { parentDiffers } from './parent-differs.js';

/** What lies beyond is noise of binary fractions; amounts are printed with far fewer decimals. */
const DECIMALS = 6;
const NAMED = 3;

const text = words({ 'zh-CN': { place: '下级报告' }, en: { place: 'reports of subordinates' } });

/** Compares a report with those that it is the sum of: who is missing or twice there, and every cell. Never throws. */
export function checkChildren(
  report: Report,
  given: readonly NamedReport[],
  options: {
    readonly language?: Language;
    readonly expected?: Roster | undefined;
    /** Names of files that are unread: while it is not known whose they are, nobody is called missing. */
    readonly unread?: readonly string[] | undefined;
  } = {},
): readonly Finding[] {
  const { language = 'zh-CN', expected, unread = [] } = options;
  const { year, edition, organ } = report;
  const selection = {
    organ: organ.name,
    year,
    edition,
    otherYear: 'refuse',
    otherEdition: 'refuse',
    ownSum: 'refuse',
    expected,
    unread,
  } as const;
  const { children, findings } = selectChildren(given, selection, language);
  const isWhole = !findings.some(({ severity }) => severity === 'error');
  const cells = children.length === 0 ? [] : figureSpecs(editionSpec(edition));
  return [
    ...findings.map((finding) => ({ where: text(language).place, ...finding })),
    ...cells
      .map((spec) => sumFigure(spec, children))
      .flatMap((cell) => compare(cell, isWhole, report, language)),
  ];
}

function compare(
  { spec, sum, contributions }: CellTrace,
  isWhole: boolean,
  report: Report,
  language: Language,
): readonly Finding[] {
  const actual = figureValue(figureAt(report, spec.path));
  const expected = figureValue(sum);
  if (actual === null || expected === null) return [];
  const difference = Number((actual - expected).toFixed(DECIMALS));
  if (difference === 0 || (!isWhole && (difference > 0 || spec.measure === 'change'))) return [];
  const where = describeFigure(editionSpec(report.edition), spec);
  const parts = contributions
    .filter(({ value }) => value !== null && value !== 0)
    .toSorted((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0))
    .map(({ organ, printed }) => `${organ}${printed}`);
  const place = { path: spec.path.split('.'), where, actual, expected, difference };
  return [
    parentDiffers.find(language, place, {
      where,
      parent: formatFigure(figureAt(report, spec.path)),
      sum: formatFigure(expected),
      parts: parts.slice(0, NAMED),
      more: Math.max(0, parts.length - NAMED),
      isLess: difference < 0,
    }),
  ];
}

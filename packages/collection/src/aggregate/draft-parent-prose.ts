import { informationFees } from '@xxgk/checks';
import { formatFigure, type Report, starterProse } from '@xxgk/model';
import { decimalSum } from './decimal-sum.js';
import { parentSentences } from './parent-sentences.js';
import type { NamedReport } from './sum-figures.js';

/**
 * Prose for a clerk to start the parent's report from: finished sentences with placeholders for its figures, brackets
 * where only the clerk knows. `isLive`: conditions instead, which change the sentences with the figures. Of 信息处理费,
 * which no table holds, it tells what the prose of the reports that were added names. Pure.
 */
export function draftParentProse(
  sum: Report,
  added: readonly NamedReport[],
  isLive = false,
): Pick<Report, 'overview' | 'problems' | 'other'> {
  const yuan = decimalSum(added.map(({ report }) => formatFigure(feeOf(report))));
  const { overview, problems, other } = starterProse(sum.organ.kind);
  const known = Number(yuan) === 0 ? '下级报告没有写明收取' : `下级报告写明的金额合计${yuan}元`;
  const fee = `（一）信息处理费。（请写明本级和下级发出收费通知的件数、收取的金额；${known}。）`;
  return {
    overview: isLive ? overview : withSentences(overview, parentSentences(sum)),
    problems,
    other: [fee, ...other.split('\n').slice(1)].join('\n'),
  };
}

/** The paragraph whose sentences hang on conditions, with finished ones in their place. */
function withSentences(overview: string, sentences: string): string {
  return overview.replace(/(?<=^[^\n{]*)\{\{#if [^\n]*$/mu, () => sentences);
}

/** A report may name its amount twice; the greater one is the whole year's. Numbers beyond all money are none. */
function feeOf(report: Report): number {
  const amounts = informationFees(report).map(({ yuan }) => yuan);
  return Math.max(0, ...amounts.filter((yuan) => yuan <= Number.MAX_SAFE_INTEGER));
}

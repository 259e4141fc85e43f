import { starterProse } from '../prose/template/starter-prose.js';
import { informationFees } from '../prose/understand/information-fees.js';
import type { Organ } from '../report/organ.js';
import type { Report } from '../report/report.js';
import type { NamedReport } from './sum-figures.js';

/**
 * Prose for a clerk to start the parent's report from: placeholders that follow its figures, brackets where only the
 * clerk knows. Of 信息处理费, which no table holds, it tells what the subordinates' prose names. Pure.
 */
export function draftParentProse(
  kind: Organ['kind'],
  children: readonly NamedReport[],
): Pick<Report, 'overview' | 'problems' | 'other'> {
  const yuan = children.reduce((sum, { report }) => sum + feeOf(report), 0);
  const { overview, problems, other } = starterProse(kind);
  const known = yuan === 0 ? '下级报告没有写明收取' : `下级报告写明的金额合计${yuan}元`;
  const fee = `（一）信息处理费。（请写明本级和下级发出收费通知的件数、收取的金额；${known}。）`;
  return { overview, problems, other: [fee, ...other.split('\n').slice(1)].join('\n') };
}

/** A report may name its amount twice; the greater one is the whole year's. */
function feeOf(report: Report): number {
  return Math.max(0, ...informationFees(report).map(({ yuan }) => yuan));
}

import type { Report } from '@xxgk/model';
import { blankReport } from '../state/blank-report.js';
import { type Draft, newDraft } from '../state/draft.js';
import { fillBlanks, setValues } from '../state/edit-draft.js';

const FIGURES: Readonly<Record<string, number | string>> = {
  'disclosure.normativeDocuments.made': 3,
  'disclosure.normativeDocuments.repealed': 1,
  'disclosure.normativeDocuments.inForce': 12,
  'disclosure.licensing.decisions': 486,
  'disclosure.punishment.decisions': 37,
  'disclosure.fees.amount': '12.3500',
  'applications.newlyReceived.naturalPerson': 21,
  'applications.newlyReceived.commercial': 4,
  'applications.carriedOver.naturalPerson': 2,
  'applications.results.granted.naturalPerson': 12,
  'applications.results.granted.commercial': 3,
  'applications.results.partlyGranted.naturalPerson': 4,
  'applications.results.refused.thirdPartyRights.commercial': 1,
  'applications.results.unavailable.notHeld.naturalPerson': 5,
  'applications.carriedForward.naturalPerson': 2,
  'proceedings.reconsideration.upheld': 1,
};

const OVERVIEW = `2025年，示例区农业农村局围绕惠农政策落实推进政府信息公开，各项制度运行平稳。
（一）主动公开。全年制发行政规范性文件3件，废止1件，现行有效12件，全部在区政府网站公开；涉农补贴按批次公示，每批附发放标准和咨询电话。
（二）依申请公开。本年新收政府信息公开申请25件，上年结转2件，办结25件，结转下年度2件。
（三）政府信息管理。公文起草时同步确定公开属性，年底逐件复核。
（四）平台建设。整合网站专栏，按补贴、执法、监测三类重新编目。
（五）监督保障。开展社会评议一次，群众满意度较高；工作考核合格，没有发生责任追究情形。`;

const PROBLEMS = `（一）存在的主要问题。政策解读形式偏少，部分村务公示更新不够及时。
（二）改进情况。与乡镇建立每月核对制度，制作图解和短视频，现场讲解与线上发布同步进行。`;

/** What the year before was, where it differs: what it carried forward and had in force leads to this year's figures. */
const LAST_YEAR: Readonly<Record<string, number | string>> = {
  ...FIGURES,
  'disclosure.normativeDocuments.made': 2,
  'disclosure.normativeDocuments.repealed': 0,
  'disclosure.normativeDocuments.inForce': 10,
  'disclosure.licensing.decisions': 451,
  'disclosure.punishment.decisions': 40,
  'disclosure.fees.amount': '15.2000',
  'applications.newlyReceived.naturalPerson': 17,
  'applications.carriedOver.naturalPerson': 1,
  'applications.results.granted.naturalPerson': 9,
  'applications.results.unavailable.notHeld.naturalPerson': 3,
  'proceedings.reconsideration.upheld': 0,
};

const PROSE = {
  overview: OVERVIEW,
  problems: PROBLEMS,
  other: '本年度没有收取政府信息公开信息处理费，没有其他需要报告的事项。',
};
const LAST_PROSE = {
  overview: '2024年，示例区农业农村局以春耕、防汛和农产品安全为重点做好信息发布，按时办结公众申请。',
  problems: '公开专栏分类较粗，查找不便。',
  other: '没有收取信息处理费。',
};

/** A made-up report to look around in: its figures agree with each other and with the year before. */
export function exampleReport(): Report {
  return filledReport(2025, FIGURES, PROSE);
}

/** The example with its report of the year before. */
export function exampleDraft(id: string, at: number): Draft {
  return { ...newDraft(id, exampleReport(), at), previous: filledReport(2024, LAST_YEAR, LAST_PROSE) };
}

function filledReport(
  year: number,
  figures: Readonly<Record<string, number | string>>,
  prose: Readonly<Record<'overview' | 'problems' | 'other', string>>,
): Report {
  const blank = newDraft('', blankReport({ name: '示例区农业农村局', kind: 'department' }, year), 0);
  const values = Object.entries({ ...figures, ...prose, date: `${year + 1}-01-20` });
  const filled = setValues(
    blank,
    values.map(([path, value]) => ({ path: path.split('.'), value })),
    0,
  );
  return fillBlanks(filled, undefined, 0).report;
}

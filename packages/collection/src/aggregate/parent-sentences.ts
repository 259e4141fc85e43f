import { editionSpec, figureAt, figureSpecs, figureValue, type Report } from '@xxgk/model';

const NEW = 'applications.newlyReceived.total';
const OVER = 'applications.carriedOver.total';
const DONE = 'applications.results.total.total';
const FORWARD = 'applications.carriedForward.total';
const REVIEWS = 'proceedings.reconsideration.total';
const SUITS = [
  'proceedings.litigationDirect.total',
  'proceedings.litigationAfterReconsideration.total',
] as const;
/** Outcomes in the order of the form. Rows of a group together have no cell of their own: their sum is written out. */
const OUTCOMES = [
  { label: '予以公开', row: 'granted' },
  { label: '部分公开', row: 'partlyGranted' },
  { label: '不予公开', group: 'refused' },
  { label: '无法提供', group: 'unavailable' },
  { label: '不予处理', group: 'notProcessed' },
  { label: '其他处理', group: 'otherOutcomes' },
] as const;

/**
 * What the figures of a sum say about applications, reviews and suits, as an office writes it: finished sentences, in
 * which placeholders stand for figures that have a cell, and what did not occur is said in words. Pure; never throws.
 */
export function parentSentences(report: Report): string {
  return applications(report) + proceedings(report);
}

function applications(report: Report): string {
  const value = (path: string): number => figureValue(figureAt(report, path)) ?? 0;
  if (value(NEW) === 0 && value(OVER) === 0)
    return '{{year}}年没有收到政府信息公开申请，也没有上年结转的申请。';
  const received =
    value(NEW) === 0 ? '没有新收政府信息公开申请' : `新收政府信息公开申请${placeholder(NEW)}件`;
  const over = value(OVER) === 0 ? '没有上年结转的申请' : `上年结转${placeholder(OVER)}件`;
  const done =
    value(FORWARD) === 0
      ? '上述申请已全部办结'
      : value(DONE) === 0
        ? `结转下年度继续办理${placeholder(FORWARD)}件`
        : `当年办结${placeholder(DONE)}件，结转下年度继续办理${placeholder(FORWARD)}件`;
  const outcomes = outcomesOf(report);
  const told = outcomes === '' ? '' : `办理结果为：${outcomes}。`;
  return `{{year}}年${received}，${over}，${done}。${told}`;
}

function outcomesOf(report: Report): string {
  return OUTCOMES.flatMap((outcome) => {
    const path = 'row' in outcome ? `applications.results.${outcome.row}.total` : undefined;
    const count =
      path === undefined
        ? groupSum(report, 'group' in outcome ? outcome.group : '')
        : (figureValue(figureAt(report, path)) ?? 0);
    if (count === 0) return [];
    return [`${outcome.label}${path === undefined ? count : placeholder(path)}件`];
  }).join('，');
}

function groupSum(report: Report, group: string): number {
  return figureSpecs(editionSpec(report.edition))
    .filter(({ path }) => path.startsWith(`applications.results.${group}.`) && path.endsWith('.total'))
    .reduce((sum, { path }) => sum + (figureValue(figureAt(report, path)) ?? 0), 0);
}

function proceedings(report: Report): string {
  const value = (path: string): number => figureValue(figureAt(report, path)) ?? 0;
  const suits = SUITS.reduce((sum, path) => sum + value(path), 0);
  if (value(REVIEWS) === 0 && suits === 0) return '全年没有因政府信息公开引发的行政复议和行政诉讼。';
  const reviews = value(REVIEWS) === 0 ? '没有被申请行政复议' : `被申请行政复议${placeholder(REVIEWS)}件`;
  return `全年因政府信息公开${reviews}，${suits === 0 ? '没有被提起行政诉讼' : `被提起行政诉讼${suits}件`}。`;
}

function placeholder(path: string): string {
  return `{{${path}}}`;
}

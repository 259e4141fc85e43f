import type { ChartId } from '@xxgk/charts';
import { namedPictures, type Report } from '@xxgk/model';
import type { Draft } from '../state/draft.js';
import { setValues } from '../state/edit-draft.js';

/** How the prose names a chart: `![caption](chart:outcomes)`. */
const CHART_PREFIX = 'chart:';

/** Sections that a chart can be put into. */
export const chartSections = ['overview', 'problems', 'other'] as const;
export type ChartSection = (typeof chartSections)[number];

/** Captions of the charts in the report; they are part of the document, whatever the language of the app. */
export const chartCaptions: Readonly<Record<ChartId, string>> = {
  outcomes: '政府信息公开申请办理结果',
  applicants: '新收政府信息公开申请的申请人',
  years: '政府信息公开申请数量与上年对比',
};

/** The section that a chart stands in. */
export function sectionOfChart(report: Report, id: ChartId): ChartSection | undefined {
  const place = namedPictures(report).find(({ path }) => path === pathOf(id))?.place[0];
  return chartSections.find((section) => section === place);
}

/** Puts a chart below the prose of a section, as a line of its own. */
export function insertChart(draft: Draft, id: ChartId, section: ChartSection, at: number): Draft {
  const prose = draft.report[section].replace(/\s+$/u, '');
  const line = `![${chartCaptions[id]}](${pathOf(id)})`;
  const value = prose === '' ? line : `${prose}\n${line}`;
  return setValues(draft, [{ path: [section], value }], at);
}

/** Takes a chart out of the prose, wherever it stands. */
export function removeChart(draft: Draft, id: ChartId, at: number): Draft {
  const places = namedPictures(draft.report).filter(({ path }) => path === pathOf(id));
  const values = chartSections.flatMap((section) => {
    const lines = places.filter(({ place }) => place[0] === section).map(({ place }) => place[1]);
    if (lines.length === 0) return [];
    const kept = draft.report[section].split('\n').filter((_, index) => !lines.includes(index));
    return [{ path: [section], value: kept.join('\n') }];
  });
  return setValues(draft, values, at);
}

function pathOf(id: ChartId): string {
  return CHART_PREFIX + id;
}

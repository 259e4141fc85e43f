import type { BarSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartData } from './chart-data.js';

/** CSS pixels: a little narrower than the text block of 156 mm. */
export const CHART_WIDTH = 560;
const BAR = 16;
const BAR_GAP = 14;
const UPRIGHT_HEIGHT = 240;
const FONT_SIZE = 14;
const INK = '#000000';
const RULE = '#7f7f7f';
/** White, grey and black with black outlines: told apart on any printer, and by their order in the legend. */
const SHADES = ['#ffffff', '#a6a6a6', '#404040'];
const SINGLE_SHADE = '#a6a6a6';
/** From so many groups on, figures above narrow bars stand on end. */
const MANY_GROUPS = 5;

/** Height of a chart in CSS pixels. */
export function chartHeight({ categories, series }: ChartData): number {
  return series.length > 1 ? UPRIGHT_HEIGHT : categories.length * (BAR + BAR_GAP) + BAR_GAP;
}

/** What ECharts is told: lying bars for one row of figures, standing groups for several. Every figure is printed. */
export function chartOption(data: ChartData, fontFamily: string): EChartsCoreOption {
  const text = { fontFamily, fontSize: FONT_SIZE, color: INK };
  const isGrouped = data.series.length > 1;
  const names = {
    type: 'category',
    data: [...data.categories],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
    axisLabel: { ...text, interval: 0 },
    ...(isGrouped ? {} : { inverse: true }),
  };
  const amounts = { type: 'value', show: false, min: 0 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 4, right: isGrouped ? 4 : 76, top: isGrouped ? 56 : 4, bottom: 4, outerBoundsMode: 'same' },
    ...(isGrouped
      ? {
          legend: {
            top: 0,
            itemWidth: 22,
            itemHeight: 12,
            textStyle: text,
            itemStyle: { borderWidth: 1 },
            borderColor: INK,
          },
        }
      : {}),
    xAxis: isGrouped ? names : amounts,
    yAxis: isGrouped ? amounts : names,
    series: data.series.map((_, index) => barSeries(data, index, text)),
  };
}

function barSeries({ series, categories, unit }: ChartData, index: number, text: object): BarSeriesOption {
  const isGrouped = series.length > 1;
  const { name = '', values = [] } = series[index] ?? {};
  const standing =
    categories.length > MANY_GROUPS ? { rotate: 90, align: 'left', verticalAlign: 'middle' } : {};
  return {
    type: 'bar',
    name,
    data: [...values],
    ...(isGrouped ? { barMaxWidth: 36, barGap: '12%', barCategoryGap: '28%' } : { barWidth: BAR }),
    itemStyle: {
      color: isGrouped ? (SHADES[index % SHADES.length] ?? INK) : SINGLE_SHADE,
      borderColor: isGrouped ? INK : RULE,
      borderWidth: isGrouped ? 1 : 0,
    },
    label: {
      show: true,
      position: isGrouped ? 'top' : 'right',
      formatter: isGrouped ? '{c}' : `{c}${unit}`,
      ...text,
      ...(isGrouped ? { fontSize: 12, ...standing } : {}),
    },
  } as BarSeriesOption;
}

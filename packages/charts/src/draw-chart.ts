import { titleWidth } from '@xxgk/document';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartData } from './chart-data.js';
import { CHART_WIDTH, chartHeight, chartOption } from './chart-option.js';

const FALLBACK_SIZE = 12;

/** Draws a chart as SVG with text in the given family. Pure: same data, same drawing. */
export function drawChart(data: ChartData, fontFamily: string): string {
  use([BarChart, GridComponent, LegendComponent, SVGRenderer]);
  // Without a browser there is no canvas to measure text with; official fonts need none.
  setPlatformAPI({ measureText: (text, font) => ({ width: titleWidth(text) * sizeOf(font) }) });
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: CHART_WIDTH,
    height: chartHeight(data),
  });
  try {
    chart.setOption(chartOption(data, fontFamily));
    return plainSvg(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

function sizeOf(font: string | undefined): number {
  return Number(/(\d+(?:\.\d+)?)px/.exec(font ?? '')?.[1] ?? FALLBACK_SIZE);
}

/** Drops what serves a mouse, and with it names that count up from chart to chart. */
function plainSvg(svg: string): string {
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\n\s*\n/g, '\n');
}

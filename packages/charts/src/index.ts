export { type ChartData, type ChartId, type ChartSeries, chartData, chartIds } from './chart-data.js';
export { chartWords } from './chart-words.js';
export { drawChart } from './draw-chart.js';
export { type ChartOptions, isChart, type MadeChart, makeChart } from './make-chart.js';

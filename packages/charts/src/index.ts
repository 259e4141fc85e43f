export { type ChartId, chartIds } from './chart-data.js';
export { makeChart } from './make-chart.js';

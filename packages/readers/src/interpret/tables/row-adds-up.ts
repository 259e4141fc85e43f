import { figureValue } from '@xxgk/model';
import type { AddsUp } from './assign-figures.js';
import { readFigure } from './read-figure.js';

/** Whether the figures of a row add up to its `total`; `undefined` when it has no total or nothing else. */
export const rowAddsUp: AddsUp = (cells) => {
  let sum = 0;
  let total: number | null = null;
  for (const [key, { text }] of cells) {
    const reading = readFigure(text, 'count');
    if (reading.kind === 'words') return undefined;
    const value = figureValue(reading.value);
    if (key === 'total') total = value;
    else sum += value ?? 0;
  }
  return total === null ? undefined : sum === total;
};

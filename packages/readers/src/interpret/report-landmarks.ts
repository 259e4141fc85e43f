import type { Landmarks } from '@xxgk/sources';
import { findSection } from './prose/find-section.js';
import { isFurniture } from './prose/furniture.js';
import { readTitle } from './prose/read-title.js';
import { looksLikeFigure } from './tables/read-figure.js';

const TABLES: ReadonlySet<string> = new Set(['disclosure', 'applications', 'proceedings']);

/** By what an annual report is known within a page or a text. */
export const reportLandmarks: Landmarks = {
  isHeading: (line) => findSection(line) !== undefined,
  opensTable: (heading) => TABLES.has(findSection(heading)?.content ?? ''),
  isTitle: (lines) => {
    const title = readTitle(lines.split('\n').map((text) => ({ text, place: {}, isHeading: false })));
    return title?.organ !== undefined || title?.year !== undefined;
  },
  isFurniture,
  isFigure: looksLikeFigure,
};

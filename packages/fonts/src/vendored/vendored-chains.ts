import type { FontMetrics } from '@xxgk/document';

/**
 * Vendored faces by typeface. FandolFang lacks 1467 of the 8105 general-use hanzi: 楷体, of nearly its weight, lends them;
 * 宋体 is the last resort.
 */
export const vendoredChains: FontMetrics['chains'] = {
  fangsong: ['fangsong', 'kaiti', 'songti'],
  kaiti: ['kaiti', 'songti'],
  heiti: ['heiti', 'songti'],
  songti: ['songti'],
  xiaobiaosong: ['xiaobiaosong', 'songti'],
};

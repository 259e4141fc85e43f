import type { FontMetrics } from '@xxgk/document';

/** Vendored faces by typeface. 宋体 is the last resort: FandolFang lacks 1467 of the 8105 general-use hanzi. */
export const vendoredChains: FontMetrics['chains'] = {
  fangsong: ['fangsong', 'songti'],
  kaiti: ['kaiti', 'songti'],
  heiti: ['heiti', 'songti'],
  songti: ['songti'],
  xiaobiaosong: ['xiaobiaosong', 'songti'],
};

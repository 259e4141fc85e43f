import react from '@vitejs/plugin-react';
import { defaultClientConditions, type UserConfig } from 'vite';
import { FLOOR_TARGET } from './floor/floor.ts';

/** A chunk of its own, which entries import before those that they share with others: a chunk's own code runs last. */
export const ADDITIONS_FIRST = { groups: [{ name: 'add-missing', test: /\/src\/floor\// }] };

/** What both builds of the app have in common: from the sources of the packages beside it, below any path. */
export const shared: UserConfig = {
  base: './',
  plugins: [react()],
  resolve: {
    // The reader of Markdown takes a document to name characters by, which a worker has not.
    conditions: ['@xxgk/source', 'worker', ...defaultClientConditions],
  },
  // ECharts takes a worker for Node and looks for its global object.
  define: { global: 'globalThis' },
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: ADDITIONS_FIRST } } },
  build: { target: FLOOR_TARGET, assetsInlineLimit: 0, chunkSizeWarningLimit: 2500 },
};

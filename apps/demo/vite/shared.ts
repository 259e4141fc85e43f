import react from '@vitejs/plugin-react';
import { defaultClientConditions, type UserConfig } from 'vite';

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
  worker: { format: 'es' },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 2500 },
};

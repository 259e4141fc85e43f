import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { firstLoad } from './vite/first-load.ts';
import { offline, SERVICE_WORKER } from './vite/offline.ts';

/** A static folder that works below any path, from the sources of the packages beside it. */
export default defineConfig({
  base: './',
  plugins: [react(), offline(), firstLoad()],
  resolve: {
    conditions: ['@xxgk/source', ...defaultClientConditions],
    // PDFKit's own build for browsers: the other one wants Node's streams and files.
    alias: [{ find: /^pdfkit$/, replacement: 'pdfkit/js/pdfkit.standalone.js' }],
  },
  // ECharts takes a worker for Node and looks for its global object.
  define: { global: 'globalThis' },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    rollupOptions: {
      input: { index: 'index.html', 'service-worker': 'src/offline/service-worker.ts' },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? SERVICE_WORKER : 'assets/[name]-[hash].js',
      },
    },
  },
});

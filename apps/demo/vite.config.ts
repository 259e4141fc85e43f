import { defineConfig, mergeConfig } from 'vite';
import { firstLoad } from './vite/first-load.ts';
import { withinFloor } from './vite/floor/within-floor.ts';
import { offline, SERVICE_WORKER } from './vite/offline.ts';
import { ADDITIONS_FIRST, shared } from './vite/shared.ts';

/** A static folder. */
export default defineConfig(
  mergeConfig(shared, {
    plugins: [withinFloor(), offline(), firstLoad()],
    build: {
      rollupOptions: {
        input: { index: 'index.html', 'service-worker': 'src/offline/service-worker.ts' },
        output: {
          codeSplitting: ADDITIONS_FIRST,
          entryFileNames: ({ name }: { readonly name: string }) =>
            name === 'service-worker' ? SERVICE_WORKER : 'assets/[name]-[hash].js',
        },
      },
    },
  }),
);

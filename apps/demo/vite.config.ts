import { defineConfig, mergeConfig } from 'vite';
import { firstLoad } from './vite/first-load.ts';
import { offline, SERVICE_WORKER } from './vite/offline.ts';
import { shared } from './vite/shared.ts';

/** A static folder. */
export default defineConfig(
  mergeConfig(shared, {
    plugins: [offline(), firstLoad()],
    build: {
      rollupOptions: {
        input: { index: 'index.html', 'service-worker': 'src/offline/service-worker.ts' },
        output: {
          entryFileNames: ({ name }: { readonly name: string }) =>
            name === 'service-worker' ? SERVICE_WORKER : 'assets/[name]-[hash].js',
        },
      },
    },
  }),
);

import { defineConfig, mergeConfig } from 'vite';
import { embeddedAddress, oneFile } from './vite/one-file.ts';
import { shared } from './vite/shared.ts';

/** The same app in one file, to be opened from a disk: nothing is loaded beside it. */
export default defineConfig(
  mergeConfig(shared, {
    plugins: [oneFile()],
    publicDir: false,
    // Pages from a disk may start no modules as workers.
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    experimental: {
      renderBuiltUrl: (fileName: string, { hostType }: { readonly hostType: string }) =>
        hostType === 'js' ? { runtime: JSON.stringify(embeddedAddress(fileName)) } : { relative: true },
    },
    build: {
      outDir: 'dist/one-file',
      rollupOptions: { input: 'index.html', output: { codeSplitting: false } },
    },
  }),
);

// Puts the compiled command and all it needs into a few files below bundle/: reading four hundred modules takes longer
// than making a report. What a command does not use stays in files that it does not open.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { writeLicences } from './licences.mjs';
import { withoutUnused } from './without-unused.mjs';

const folder = fileURLToPath(new URL('../bundle/', import.meta.url));
const compiled = fileURLToPath(new URL('../dist/', import.meta.url));

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  // Threads start at the second, beside the first, as in dist/batch.
  input: { main: `${compiled}main.js`, worker: `${compiled}batch/worker.js` },
  platform: 'node',
  // The pool starts threads from a file of its own.
  external: ['tinypool'],
  plugins: [withoutUnused()],
  logLevel: 'warn',
  onLog: (level, log, print) => {
    // pdf.js and echarts are read as they come.
    if (log.code !== 'EVAL' && log.code !== 'COMMONJS_VARIABLE_IN_ESM') print(level, log);
  },
});
const { output } = await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  comments: { legal: false, annotation: false, jsdoc: false },
});
await bundle.close();
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeLicences(modules, `${folder}LICENSES.txt`);

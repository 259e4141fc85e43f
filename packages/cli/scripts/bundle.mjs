// @ts-check
// Puts the compiled command and all it needs into a few files below bundle/: reading four hundred modules takes longer
// than making a report. What a command does not use stays in files that it does not open.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeLicences } from '@xxgk/bundling/licences';
import { withoutUnused } from '@xxgk/bundling/without-unused';
import { rolldown } from 'rolldown';
import { loadedWith } from './loaded-with.mjs';

const folder = fileURLToPath(new URL('../bundle/', import.meta.url));
const compiled = fileURLToPath(new URL('../dist/', import.meta.url));
/** Compiled as well: its threads start from files of their own. */
const node = fileURLToPath(new URL('.', import.meta.resolve('@xxgk/node')));

/** Packages that take long to load, and that a PDF made of YAML has no use for. */
const UNNEEDED = [
  'fontkit',
  'linebreak',
  'png-js',
  'parse5',
  '@rgrove/parse-xml',
  'fflate',
  'fast-png',
  'source-map',
];

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  // Threads start at the others, beside the first, as in dist/batch and dist/guard of node.
  input: {
    main: `${compiled}main.js`,
    worker: `${node}batch/worker.js`,
    'guard-worker': `${node}guard/guard-worker.js`,
  },
  platform: 'node',
  // The pool starts threads from a file of its own.
  external: ['tinypool'],
  // The same code as modules: what is not used stays out, and none has to be wrapped.
  resolve: {
    alias: {
      yaml: fileURLToPath(new URL('browser/dist/index.js', import.meta.resolve('yaml/package.json'))),
    },
  },
  // Files share modules freely, but the pool calls what the threads' file exports.
  preserveEntrySignatures: 'allow-extension',
  plugins: [withoutUnused()],
  logLevel: 'warn',
  onLog: (level, log, print) => {
    // pdf.js and echarts are read as they come.
    if (log.code !== 'EVAL' && log.code !== 'COMMONJS_VARIABLE_IN_ESM') print(level, log);
  },
});
// Modules that different commands share come in a file for each combination of commands, fifty for a build, and opening them
// takes longer than passing over what is not used. What `build` needs is one file, but for what quick commands need.
const { output: split } = await bundle.generate({ format: 'esm' });
const ofBuild = loadedWith(split, `${compiled}commands/build.js`);
const quick = ['main', 'commands/explain', 'commands/fonts', 'commands/schema'];
const apart = new Set(quick.flatMap((name) => [...loadedWith(split, `${compiled}${name}.js`)]));
refuse(UNNEEDED, [...ofBuild, ...loadedWith(split, fileURLToPath(import.meta.resolve('@xxgk/pdf-writer')))]);
const { output } = await bundle.write({
  dir: folder,
  format: 'esm',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ name: 'build', test: (id) => ofBuild.has(id) && !apart.has(id) }],
  },
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  comments: { legal: false, annotation: false, jsdoc: false },
});
await bundle.close();
const threads = output.find(({ fileName }) => fileName === 'worker.js');
if (threads?.type !== 'chunk' || !threads.exports.includes('default'))
  throw new Error('worker.js exports nothing that the pool could call');
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeLicences(modules, `${folder}LICENSES.txt`);

/** @param {readonly string[]} packages @param {readonly string[]} modules */
function refuse(packages, modules) {
  const found = packages.filter((name) =>
    modules.some((id) => id.replaceAll('\\', '/').includes(`/node_modules/${name}/`)),
  );
  if (found.length > 0) throw new Error(`A PDF made of YAML would load ${found.join(', ')}`);
}

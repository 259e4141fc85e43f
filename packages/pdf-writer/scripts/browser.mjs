// @ts-check
// Puts the document class of pdfmake, with the PDFKit it requires by name, into one file for browsers: what PDFKit has of
// Node.js is led to small stand-ins, so that a bundler needs no setting of its own.
import { fileURLToPath } from 'node:url';
import { writeLicences } from '@xxgk/bundling/licences';
import { withoutUnused } from '@xxgk/bundling/without-unused';
import { rolldown } from 'rolldown';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const standIn = (/** @type {string} */ name) => at(`browser/${name}.mjs`);

const bundle = await rolldown({
  input: { 'pdf-document': fileURLToPath(import.meta.resolve('pdfmake/js/PDFDocument.js')) },
  platform: 'browser',
  resolve: {
    alias: { stream: standIn('stream'), zlib: standIn('zlib'), fs: standIn('fs') },
  },
  // The same wherever it runs: js-md5 would take Node.js's digests where it sees its process.
  transform: { inject: { Buffer: ['buffer', 'Buffer'] }, define: { process: 'undefined' } },
  plugins: [withoutUnused()],
  logLevel: 'warn',
});
const { output } = await bundle.write({
  dir: at('../dist/browser'),
  format: 'esm',
  codeSplitting: false,
  comments: { legal: false, annotation: false, jsdoc: false },
});
await bundle.close();
const [{ imports, dynamicImports, moduleIds, code }] = output;
const left = [...imports, ...dynamicImports, ...(code.match(/\brequire\(["'][^"']+["']\)/gu) ?? [])];
if (left.length > 0) throw new Error(`A browser would be asked for ${left.join(', ')}`);
writeLicences(moduleIds, at('../dist/browser/LICENSES.txt'));

// @ts-check
/** Packages that PDFKit loads at its start for features the PDF writer does not use: fonts, text, PNG, encryption. */
const UNUSED = new Set([
  'fontkit',
  'linebreak',
  'png-js',
  '@noble/ciphers/aes',
  '@noble/hashes/sha2',
  '@noble/hashes/utils',
]);
const PDFKIT = /[\\/]node_modules[\\/]pdfkit[\\/]/;
const NOTHING = '\0nothing';

/**
 * Leaves out of a bundle what PDFKit loads and never calls here.
 * @returns {import('rolldown').Plugin}
 */
export function withoutUnused() {
  return {
    name: 'without-unused',
    resolveId: (source, importer) =>
      UNUSED.has(source) && importer !== undefined && PDFKIT.test(importer) ? NOTHING : undefined,
    load: (id) => (id === NOTHING ? 'module.exports = {};' : undefined),
  };
}

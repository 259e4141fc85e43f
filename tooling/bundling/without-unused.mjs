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
 * pdf.js asks an optional package of 30 MB that draws for three classes of browsers, and does not load without them. To the
 * text of a page they are names only.
 */
const PDFJS = /[\\/]node_modules[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/;
const ASKED = 'canvas = require("@napi-rs/canvas");';
const NAMED = 'canvas = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };';

/**
 * Leaves out of a bundle what PDFKit and pdf.js load and never call here.
 * @returns {import('rolldown').Plugin}
 */
export function withoutUnused() {
  return {
    name: 'without-unused',
    resolveId: (source, importer) =>
      UNUSED.has(source) && importer !== undefined && PDFKIT.test(importer) ? NOTHING : undefined,
    load: (id) => (id === NOTHING ? 'module.exports = {};' : undefined),
    transform(code, id) {
      if (!PDFJS.test(id)) return undefined;
      if (!code.includes(ASKED)) throw new Error('pdf.js asks for its classes in other words: see PDFJS');
      return code.replace(ASKED, NAMED);
    },
  };
}

/** The part of pdf.js that reads files. Loading it names it under the global by which the other part finds it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';

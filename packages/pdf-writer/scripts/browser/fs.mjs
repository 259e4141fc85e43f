// @ts-check
/** PDFKit reads its own fonts and pictures from files; this package uses neither. */
export default {};

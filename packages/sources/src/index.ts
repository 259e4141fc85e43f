export type { BesideSetting, SourceBeside } from './beside.js';
export { refusingBeyond } from './container/input-problem.js';
export { readLimits } from './container/limits.js';
export { describeSourcePlace } from './describe-place.js';
export { decodeText } from './encoding/decode-text.js';
export type { Landmarks } from './landmarks.js';
export type { OfdSignature, OfdTraits } from './ofd/ofd-traits.js';
export { isCountedData, openSource, type Source } from './open-source.js';
export { isLostByPdfjs } from './pdf/lost-rejections.js';
export type { PdfTraits } from './pdf/pdf-page.js';
export type {
  EmbeddedData,
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceNote,
  SourceNoteKind,
  SourcePlace,
  SourceTable,
} from './source-document.js';
export { halfWidth, squeeze, tidyLine } from './text/tidy.js';
export { serialDate } from './xlsx/serial-date.js';
export { sheetTable, usedArea } from './xlsx/sheet-table.js';
export {
  type CellArea,
  cellAt,
  figureTextAt,
  struckNotes,
  textAt,
  type Workbook,
  type WorkbookSheet,
} from './xlsx/workbook.js';

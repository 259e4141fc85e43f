export type { SourceBeside } from './beside.js';
export { openFileArchive } from './container/file-archive.js';
export { refusingBeyond } from './container/input-problem.js';
export { readLimits } from './container/limits.js';
export { describeSourcePlace } from './describe-place.js';
export { decodeText } from './encoding/decode-text.js';
export type { FileTraits } from './file-traits.js';
export type { Landmarks } from './landmarks.js';
export { isCountedData, openSource } from './open-source.js';
export { isLostByPdfjs } from './pdf/lost-rejections.js';
export type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceFootnote,
  SourceNote,
  SourceNoteKind,
  SourcePlace,
  SourceTable,
} from './source-document.js';
export { halfWidth, squeeze, tidyLine } from './text/tidy.js';
export { columnLetters } from './xlsx/cell-area.js';
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

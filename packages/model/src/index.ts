export { heading, paragraph, tableCell, tableRow, text } from './document/builders.js';
export type {
  Attachment,
  Block,
  DocumentMetadata,
  DocumentTree,
  Heading,
  Inline,
  Paragraph,
  Signature,
  Table,
  TableCell,
  TableRow,
  Text,
  Title,
} from './document/nodes.js';
export { type PlacedCell, placeCells } from './document/table-grid.js';
export { type Finding, hasErrors, type Language, type Severity } from './finding.js';
export type { FaceMetrics, FontMetrics, Typeface } from './style/font-metrics.js';
export { gbt9704 } from './style/gbt-9704-2012.js';
export { type Length, toMillimetres, toPoints, toTwips } from './style/length.js';
export type {
  PageNumberStyle,
  PageStyle,
  SignatureStyle,
  StyleSheet,
  TableStyle,
  TextRole,
  TextStyle,
} from './style/style-sheet.js';
export { breakTitle, titleWidth } from './style/title-lines.js';
export type { Writer, WriterOptions, WriterResult } from './writer.js';
export { XxgkError, type XxgkErrorCode } from './xxgk-error.js';

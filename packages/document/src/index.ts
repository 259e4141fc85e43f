export {
  arrangeAttachmentList,
  arrangeAttendance,
  arrangeImprintRecipients,
  type Entry,
} from './arrange/arrange-entries.js';
export { type ArrangedLetterhead, arrangedHeight, arrangeLetterhead } from './arrange/arrange-letterhead.js';
export { type ArrangedStamp, arrangePersonalSignature } from './arrange/arrange-personal-signature.js';
export { arrangePrinting } from './arrange/arrange-printing.js';
export {
  type ArrangedSignature,
  arrangeStampedSignature,
  sealAlternative,
} from './arrange/arrange-signature.js';
export {
  type Arranged,
  type ArrangedJointMark,
  type ArrangedLine,
  type ArrangedRule,
  jointMarkHeight,
  type Piece,
  ruleHeight,
} from './arrange/arrangement.js';
export { closingGroups } from './arrange/closing-groups.js';
export { fitTable, type TableOrientation } from './arrange/fit-table.js';
export { isSignature } from './arrange/signature-height.js';
export { staysWithNextRow } from './arrange/table-rows.js';
export { characterRemoved } from './characters/character-finding-kinds.js';
export { rareCharacterFindings } from './characters/rare-character-findings.js';
export { removeForbiddenCharacters } from './characters/remove-forbidden-characters.js';
export {
  defineFinding,
  type FindingDefinition,
  type FindingKind,
  type FindingPlace,
  type FindingSpec,
  type Wording,
} from './define-finding.js';
export {
  type Candidate,
  type Edit,
  type FigureChange,
  type Finding,
  type Fix,
  hasErrors,
  type Severity,
  type TextRange,
} from './finding.js';
export type { Language } from './language.js';
export { type Moment, parseMoment } from './moment.js';
export { once, onceFor } from './once.js';
export { annotateDocument } from './review/annotate-document.js';
export { createSession, type Session, type SessionSlot, slotFor } from './session.js';
export type { FaceMetrics, FontMetrics, Typeface } from './style/font-metrics.js';
export { gbt9704 } from './style/gbt-9704-2012.js';
export { type Length, toMillimetres, toPoints, toTwips } from './style/length.js';
export { MARKS_NOT_AT_END, MARKS_NOT_AT_START } from './style/line-marks.js';
export { type Orientation, orientedPage } from './style/oriented-page.js';
export { placePicture } from './style/picture-place.js';
export type {
  PageStyle,
  SignatureStyle,
  StyleSheet,
  TableStyle,
  TextRole,
  TextStyle,
} from './style/style-sheet.js';
export { tableGeometry } from './style/table-geometry.js';
export { type TableLines, type TableSetting, tableStyleOf, withTableLines } from './style/table-style.js';
export { breakTitle, titleWidth } from './style/title-lines.js';
export { base64ToBytes, bytesToBase64 } from './tree/base64.js';
export { heading, paragraph, tableCell, tableRow, text } from './tree/builders.js';
export { type FootnoteMark, footnotesIn, footnotesOf } from './tree/footnotes.js';
export type {
  Colour,
  Image,
  PathSegment,
  RasterImage,
  VectorFill,
  VectorImage,
  VectorShape,
  VectorStroke,
} from './tree/image.js';
export { LIST_MARK } from './tree/list-mark.js';
export type {
  Annotation,
  Attachment,
  Block,
  BlockOf,
  DocumentMetadata,
  DocumentTree,
  Heading,
  Inline,
  Paragraph,
  Picture,
  Table,
  TableCell,
  TableRow,
  Text,
  Title,
} from './tree/nodes.js';
export type { OfficialBlock } from './tree/official-nodes.js';
export { officialText } from './tree/official-text.js';
export { pageRuns } from './tree/page-runs.js';
export { plainText } from './tree/plain-text.js';
export { type DocumentRecord, type RecordKey, recordEntries, recordFields } from './tree/record.js';
export { type PlacedCell, placeCells } from './tree/table-grid.js';
export { noteMark, noteText } from './tree/table-notes.js';
export { assertDocument } from './validate/assert-document.js';
export { validateDocument } from './validate/validate-document.js';
export { words } from './words.js';
export type { Writer, WriterOptions, WriterResult } from './writer.js';
export { defineError, type ErrorDefinition, XxgkError } from './xxgk-error.js';

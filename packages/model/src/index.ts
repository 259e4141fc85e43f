export {
  type Acceptance,
  type Candidate,
  type Edit,
  type FigureChange,
  type Finding,
  type Fix,
  hasErrors,
  type Language,
  type Severity,
  type TextRange,
  XxgkError,
  type XxgkErrorCode,
} from '@xxgk/document';
export {
  type AggregateOptions,
  type AggregateResult,
  aggregateReports,
} from './aggregate/aggregate-reports.js';
export { decimalSum } from './aggregate/decimal-sum.js';
export { draftParentProse } from './aggregate/draft-parent-prose.js';
export type { Mismatch } from './aggregate/select-children.js';
export type { CellTrace, Contribution, NamedReport } from './aggregate/sum-figures.js';
export {
  arrangeAttachmentList,
  arrangeAttendance,
  arrangeImprintRecipients,
  type Entry,
} from './arrange/arrange-entries.js';
export { type ArrangedLetterhead, arrangedHeight, arrangeLetterhead } from './arrange/arrange-letterhead.js';
export {
  type ArrangedPersonalSignature,
  type ArrangedStamp,
  arrangePersonalSignature,
} from './arrange/arrange-personal-signature.js';
export { type ArrangedPrinting, arrangePrinting } from './arrange/arrange-printing.js';
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
export { type AnySignature, isSignature, signatureHeight } from './arrange/signature-height.js';
export { textLimits } from './characters/long-texts.js';
export { rareCharacterFindings } from './characters/rare-character-findings.js';
export { removeForbiddenCharacters } from './characters/remove-forbidden-characters.js';
export { markAccepted } from './check/accepted/accept.js';
export { describeFormula, type FormulaWords } from './check/arithmetic/describe-formula.js';
export { type CheckOptions, checkChildren, checkReport } from './check/check-report.js';
export { checkSource } from './check/check-source.js';
export { statutoryDeadlines } from './check/deadlines.js';
export type {
  CheckContext,
  CheckInputs,
  Deadlines,
  Explanation,
  Rule,
  RuleReporter,
} from './check/rule.js';
export { ruleCatalogue } from './check/rule-catalogue.js';
export type { FigureComparison } from './compare/compare-figures.js';
export { compareProse, type ProseChange, proseLikeness } from './compare/compare-prose.js';
export {
  type ComparedProse,
  compareReports,
  type ProseComparison,
  type ReportComparison,
} from './compare/compare-reports.js';
export { ATTACHMENT_FILE_NAME, composeDocument } from './compose/compose-document.js';
export { type ComposeOptions, type ComposeProfile, composeProfiles } from './compose/compose-options.js';
export {
  type NamedPicture,
  namedPictures,
  type SuppliedPicture,
  type SuppliedPictures,
} from './compose/compose-picture.js';
export { composeTable } from './compose/compose-tables.js';
export { documentFindings } from './compose/document-findings.js';
export type { TableOrientation } from './compose/fit-table.js';
export { base64ToBytes, bytesToBase64 } from './document/base64.js';
export { heading, paragraph, tableCell, tableRow, text } from './document/builders.js';
export type {
  Colour,
  Image,
  PathSegment,
  RasterImage,
  VectorFill,
  VectorImage,
  VectorShape,
  VectorStroke,
} from './document/image.js';
export type {
  Annotation,
  Attachment,
  Block,
  DocumentMetadata,
  DocumentTree,
  Heading,
  Inline,
  Paragraph,
  Picture,
  Signature,
  Table,
  TableCell,
  TableRow,
  Text,
  TextOrigin,
  Title,
} from './document/nodes.js';
export type {
  AttachmentList,
  AttachmentStart,
  Attendance,
  Imprint,
  Letterhead,
  Note,
  OfficialBlock,
  PersonalSignature,
  Recipients,
  Signer,
  StampedSignature,
} from './document/official-nodes.js';
export { officialText } from './document/official-text.js';
export { type PageRun, pageRuns } from './document/page-runs.js';
export { plainText } from './document/plain-text.js';
export {
  type DocumentRecord,
  type RecordField,
  type RecordKey,
  recordEntries,
  recordFields,
} from './document/record.js';
export { type PlacedCell, placeCells } from './document/table-grid.js';
export { noteMark, noteText } from './document/table-notes.js';
export { applyFix } from './fix/apply-fix.js';
export { type FixedReport, fixReport } from './fix/fix-report.js';
export {
  BLANK_MEANS_ZERO,
  type FormField,
  type FormFieldGroup,
  type FormFieldInput,
  formFieldGroups,
} from './form/form-fields.js';
export {
  figureColumns,
  LIST_HEADER_ROWS,
  type ListColumn,
  listColumns,
  listSheet,
} from './form/list-form.js';
export {
  FORM_PREAMBLE_LABEL,
  type FormProseKey,
  type FormSheet,
  type FormSheetId,
  formSheets,
} from './form/spreadsheet-form.js';
export { countCharacters } from './prose/count-characters.js';
export { officialNumber, type ProseLevel, type ProseLine, parseProse } from './prose/parse-prose.js';
export { escapeTemplate } from './prose/template/escape-template.js';
export {
  type FilledReport,
  fillPlaceholders,
  type PlaceholderMap,
} from './prose/template/fill-placeholders.js';
export { mapToTemplate } from './prose/template/map-to-template.js';
export { type StarterFee, type StarterProse, starterProse } from './prose/template/starter-prose.js';
export { type InformationFee, informationFees } from './prose/understand/information-fees.js';
export type { Statement } from './prose/understand/statement.js';
export { type UnderstoodProse, understandProse } from './prose/understand/understand-prose.js';
export type { AcceptedFinding } from './report/accepted.js';
export { blankReport } from './report/blank-report.js';
export { isCalendarDate, officialDate } from './report/calendar-date.js';
export { closestKey } from './report/closest-key.js';
export { type Amount, type AnnotatedFigure, type Count, figureValue, formatFigure } from './report/count.js';
export { describeFigure, sectionHeading, sectionOf } from './report/describe-place.js';
export {
  editionForYear,
  editionIds,
  editionSpec,
  editions,
  isEditionId,
  latestEdition,
} from './report/editions/edition-for-year.js';
export { type FigureSpec, figureSpecs, type LeafRow, leafRows } from './report/editions/figures.js';
export type {
  ApplicationRow,
  DisclosureBlock,
  DisclosureColumn,
  DisclosureRow,
  EditionId,
  EditionSpec,
  FigureColumn,
  Measure,
  ProceedingGroup,
  ProseKey,
  SectionSpec,
  TableId,
} from './report/editions/form.js';
export { type Formula, type FormulaRule, formulasOf } from './report/editions/formulas.js';
export { applicantColumns, outcomeColumns, proceedingGroups } from './report/editions/shared-parts.js';
export { figureAt, withFigure } from './report/figure-access.js';
export type { Applicants, Outcomes, Proceedings } from './report/figures-type.js';
export { reportJsonSchema } from './report/json-schema.js';
export { nextYearReport } from './report/next-year-report.js';
export { type DocumentNumber, parseDocumentNumber } from './report/official/document-number.js';
export type { Organ } from './report/organ.js';
export { type ParseResult, parseReport } from './report/parse-report.js';
export { REPORT_SCHEMA_ID, type Report, type Report2019, type Report2021 } from './report/report.js';
export { reportTitle } from './report/report-title.js';
export { serializeReport } from './report/serialize-report.js';
export { annotateDocument } from './review/annotate-document.js';
export type { FaceMetrics, FontMetrics, Typeface } from './style/font-metrics.js';
export { gbt9704 } from './style/gbt-9704-2012.js';
export { type Length, toMillimetres, toPoints, toTwips } from './style/length.js';
export { MARKS_NOT_AT_END, MARKS_NOT_AT_START } from './style/line-marks.js';
export { type Orientation, type OrientedPage, orientedPage } from './style/oriented-page.js';
export { type PicturePlace, placePicture } from './style/picture-place.js';
export type {
  PageNumberStyle,
  PageStyle,
  PictureStyle,
  SignatureStyle,
  StyleSheet,
  TableMeasures,
  TableStyle,
  TextRole,
  TextStyle,
} from './style/style-sheet.js';
export { shareWidth, type TableGeometry, tableGeometry } from './style/table-geometry.js';
export { type TableLines, type TableSetting, tableStyleOf, withTableLines } from './style/table-style.js';
export { breakTitle, titleWidth } from './style/title-lines.js';
export type { Writer, WriterOptions, WriterResult } from './writer.js';

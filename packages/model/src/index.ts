export { textLimits } from './characters/long-texts.js';
export { composeDocument, type ReportDocument } from './compose/compose-document.js';
export { type ComposeProfile, composeProfiles } from './compose/compose-options.js';
export { type NamedPicture, namedPictures, type SuppliedPicture } from './compose/compose-picture.js';
export { composeTable } from './compose/compose-tables.js';
export { documentFindings } from './compose/document-findings.js';
export { BLANK_MEANS_ZERO, type FormField, formFieldGroups } from './form/form-fields.js';
export {
  figureColumns,
  LIST_HEADER_ROWS,
  type ListColumn,
  listColumns,
  listSheet,
} from './form/list-form.js';
export {
  FORM_PREAMBLE_LABEL,
  type FormSheetId,
  formSheets,
} from './form/spreadsheet-form.js';
export { escapeTemplate } from './prose/template/escape-template.js';
export { type FilledReport, fillPlaceholders } from './prose/template/fill-placeholders.js';
export { mapToTemplate } from './prose/template/map-to-template.js';
export { starterProse } from './prose/template/starter-prose.js';
export type { AcceptedFinding } from './report/accepted.js';
export { blankReport } from './report/blank-report.js';
export { closestKey } from './report/closest-key.js';
export { type Amount, type Count, figureValue, formatFigure } from './report/count.js';
export { describeFormula } from './report/describe-formula.js';
export { describeFigure, PLACE_SEPARATOR, sectionHeading, sectionOf } from './report/describe-place.js';
export {
  editionForYear,
  editionIds,
  editionSpec,
  isEditionId,
  latestEdition,
} from './report/editions/edition-for-year.js';
export { type FigureSpec, figureSpecs, type LeafRow, leafRows } from './report/editions/figures.js';
export type {
  ApplicationRow,
  DisclosureBlock,
  DisclosureRow,
  EditionId,
  EditionSpec,
  Measure,
  ProseKey,
  SectionSpec,
  TableId,
} from './report/editions/form.js';
export { type Formula, type FormulaRule, formulasOf } from './report/editions/formulas.js';
export { applicantColumns, outcomeColumns, proceedingGroups } from './report/editions/shared-parts.js';
export { fieldName } from './report/field-names.js';
export { figureAt, withFigure } from './report/figure-access.js';
export { impliedTotal, partsOf } from './report/implied-total.js';
export { reportJsonSchema } from './report/json-schema.js';
export { nextYearReport } from './report/next-year-report.js';
export type { Organ } from './report/organ.js';
export { organKind } from './report/organ-kind.js';
export { parseReport } from './report/parse-report.js';
export { type ProseField, proseFields, proseFieldsOf, proseHeading } from './report/prose-fields.js';
export { REPORT_SCHEMA_ID, type Report } from './report/report.js';
export { reportTitle } from './report/report-title.js';
export { serializeReport } from './report/serialize-report.js';

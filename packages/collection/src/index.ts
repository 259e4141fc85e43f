export { type AggregateResult, aggregateReports } from './aggregate/aggregate-reports.js';
export { draftParentProse } from './aggregate/draft-parent-prose.js';
export { oneOfEach } from './aggregate/one-of-each.js';
export type { CellTrace, NamedReport } from './aggregate/sum-figures.js';
export { checkChildren } from './children/check-children.js';
export { documentsPassedOver } from './children/documents-passed-over.js';
export type { FigureComparison } from './compare/compare-figures.js';
export type { ProseChange } from './compare/compare-prose.js';
export {
  compareReports,
  type ReportComparison,
} from './compare/compare-reports.js';
export { comparisonJson } from './compare/comparison-json.js';
export { comparisonNames, type ReportOfFile } from './compare/comparison-names.js';
export { type ComparedReports, comparisonText } from './compare/comparison-text.js';
export { compileReports } from './compile/compile-reports.js';
export { buildCheckResult } from './desk/build-check-result.js';
export { type CheckResult, countStates } from './desk/check-result.js';
export { parseCheckResult } from './desk/parse-check-result.js';
export { returnDocuments } from './desk/return-slip.js';
export { findingsOfMany } from './many/findings-of-many.js';
export { reportsOfOneYear } from './many/reports-of-one-year.js';
export { type Roster, rosterFrom } from './roster/roster.js';
export { checkSiblings } from './siblings/check-siblings.js';
export { type Survey, surveyReports } from './survey/survey-reports.js';

export { type BatchListRow, writeBatchList } from './desk/write-batch-list.js';
export { writeCheckResult } from './desk/write-check-result.js';
export { writeSurvey } from './desk/write-survey.js';
export { writeListForm } from './lists/write-list-form.js';
export { writeTrace } from './lists/write-trace.js';
export { writeForm } from './write-form.js';

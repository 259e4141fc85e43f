export { type ListFormOptions, writeListForm } from './lists/write-list-form.js';
export { type TraceInput, writeTrace } from './lists/write-trace.js';
export { type FormOptions, writeForm } from './write-form.js';

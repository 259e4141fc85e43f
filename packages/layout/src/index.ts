export { type LayoutResult, layOut } from './lay-out.js';
export type {
  Mark,
  MarkOwner,
  OutlineItem,
  Page,
  PageModel,
  RuleMark,
  StructureElement,
  StructureRole,
  TextMark,
  TextRun,
} from './page-model.js';
export { REPLACEMENT } from './shape-text.js';

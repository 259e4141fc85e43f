export { type LayoutResult, layOut } from './lay-out.js';
export type {
  Box,
  ImageMark,
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
  VectorMark,
} from './page-model.js';

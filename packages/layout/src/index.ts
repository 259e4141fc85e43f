export { type LayoutResult, layOut } from './lay-out.js';
export {
  type Box,
  type ImageMark,
  type Mark,
  type MarkOwner,
  type OutlineItem,
  type Page,
  type PageModel,
  type RuleMark,
  STRONG_OUTLINE,
  type StructureElement,
  type TextMark,
  type TextRun,
  type VectorMark,
} from './page-model.js';

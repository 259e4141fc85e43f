export { checkGongwen } from './checks/check-gongwen.js';
export {
  attachmentTitles,
  type ComposeGongwenOptions,
  composeGongwen,
  type GongwenProfile,
  gongwenPictures,
} from './compose/compose-gongwen.js';
export { gongwenMarkdown } from './compose/gongwen-markdown.js';
export { starterNamed } from './compose/starter-markdown.js';
export { type KindSpec, kindNamed, kinds } from './data/kinds.js';
export { type LayoutVariant, layoutVariants, styleSheetWith } from './data/layout-variants.js';
export type { Gongwen } from './gongwen.js';
export { type OpenedGongwen, openGongwen } from './open-gongwen.js';
export { type GongwenReading, readGongwen } from './read/read-gongwen.js';
export { checkedAs } from './read/recognised-findings.js';
export { verifyGongwen } from './verify/verify-gongwen.js';

import { childOf, childrenOf, isOn, settingOf, type XmlNode } from '../container/xml.js';
import type { SourceBlock, SourceParagraph } from '../source-document.js';
import type { DocxContext } from './docx-context.js';
import { readTable } from './read-table.js';
import { type ParagraphContent, paragraphContent } from './run-text.js';

/** Elements around blocks that mean nothing here. `moveFrom` and `del` are not among them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'Choice',
]);
const CONTENTS = 'Table of Contents';

/** The blocks of a body, cell or text box in reading order; text boxes follow the paragraph they are anchored in. */
export function readBlocks(parent: XmlNode, context: DocxContext): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let carried = '';
  for (const node of childrenOf(parent)) {
    if (node.name === 'p') {
      const content = paragraphContent(node);
      if (isMarkDeleted(node)) {
        carried += content.text;
        continue;
      }
      const text = carried + content.text;
      carried = '';
      for (const block of paragraphBlocks(node, { ...content, text }, context)) blocks.push(block);
    } else {
      for (const block of otherBlocks(node, context)) blocks.push(block);
    }
  }
  return blocks;
}

function otherBlocks(node: XmlNode, context: DocxContext): readonly SourceBlock[] {
  if (node.name === 'tbl') return readTable(node, context, readBlocks);
  if (node.name === 'sdt') {
    const properties = childOf(node, 'sdtPr');
    const gallery = settingOf(childOf(properties, 'docPartObj'), 'docPartGallery');
    const content = childOf(node, 'sdtContent');
    return content === undefined || gallery === CONTENTS ? [] : readBlocks(content, context);
  }
  if (node.name === 'AlternateContent') {
    const chosen = childOf(node, 'Choice') ?? childOf(node, 'Fallback');
    return chosen === undefined ? [] : readBlocks(chosen, context);
  }
  return WRAPPERS.has(node.name) ? readBlocks(node, context) : [];
}

function paragraphBlocks(
  node: XmlNode,
  { text, boxes }: ParagraphContent,
  context: DocxContext,
): readonly SourceBlock[] {
  const properties = childOf(node, 'pPr');
  const style = context.styles.get(settingOf(properties, 'pStyle') ?? '');
  context.count.paragraphs += 1;
  if (style?.isContents) return [];
  const outline = settingOf(properties, 'outlineLvl');
  const level = outline === undefined || Number(outline) > 8 ? style?.headingLevel : Number(outline) + 1;
  const paragraph: SourceParagraph = {
    type: 'paragraph',
    text: text.trim() === '' ? '' : numberOf(node, context) + text,
    ...(level === undefined ? {} : { headingLevel: level }),
    place: { paragraph: context.count.paragraphs },
  };
  const own = paragraph.text === '' ? [] : [paragraph];
  return [...own, ...boxes.flatMap((box) => readBlocks(box, context))];
}

/** The automatic number of a paragraph, by its own properties or its style's. */
function numberOf(paragraph: XmlNode, { styles, numbering }: DocxContext): string {
  const properties = childOf(paragraph, 'pPr');
  const style = styles.get(settingOf(properties, 'pStyle') ?? '');
  const own = childOf(properties, 'numPr');
  const numberId = settingOf(own, 'numId') ?? style?.numberId;
  if (numberId === undefined || numberId === '0') return '';
  return numbering.next(numberId, Number(settingOf(own, 'ilvl') ?? style?.numberLevel ?? 0));
}

/** A paragraph whose end was deleted runs into the next one. */
function isMarkDeleted(paragraph: XmlNode): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return childOf(mark, 'del') !== undefined && !isOn(mark, 'ins');
}

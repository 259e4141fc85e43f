import { Allowance } from '../container/allowance.js';
import { readLimits } from '../container/limits.js';
import { childrenOf, type XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';
import { inlineRuns, unknownElement } from './odt-inline.js';
import type { OdtLists } from './odt-lists.js';
import type { OdtStyles } from './odt-styles.js';
import { tableElement } from './odt-table.js';
import type { OdtWalk } from './odt-walk.js';

/** Blocks that have no words of the text: what was deleted, declarations. */
const SILENT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'soft-page-break',
  'change',
  'change-start',
  'change-end',
  'dde-connection-decls',
  'bookmark-start',
  'bookmark-end',
  'list-header-decls',
]);
/** Lists of what the text holds, and where. */
const CONTENTS: ReadonlySet<string> = new Set([
  'table-of-content',
  'alphabetical-index',
  'illustration-index',
  'table-index',
]);
const WRAPPERS: ReadonlySet<string> = new Set(['section', 'numbered-paragraph', 'text', 'page-sequence']);
const SHAPES: ReadonlySet<string> = new Set(['frame', 'custom-shape', 'rect', 'g']);

/** Where in its lists a paragraph stands. */
interface ListPlace {
  readonly list: number;
  readonly level: number;
}

/** The body of an OpenDocument text as blocks of the newer Word format. @rule OASIS ODF 1.3 §5, §9 */
export function odtBlocks(body: XmlNode, styles: OdtStyles, lists: OdtLists): readonly XmlNode[] {
  const walk: OdtWalk = {
    styles,
    lists,
    places: new Allowance(readLimits.places),
    block: (node) => blockOf(node, walk),
  };
  return childrenOf(body).flatMap(walk.block);
}

/** As Word marks one. */
function contentsOf(node: XmlNode, walk: OdtWalk): XmlNode {
  const gallery = element('docPartObj', {}, [setting('docPartGallery', 'Table of Contents')]);
  const body = childrenOf(node, 'index-body').flatMap((one) => childrenOf(one).flatMap(walk.block));
  return element('sdt', {}, [element('sdtPr', {}, [gallery]), element('sdtContent', {}, body)]);
}

function blockOf(node: XmlNode, walk: OdtWalk): readonly XmlNode[] {
  if (node.name === 'p' || node.name === 'h') return [paragraphOf(node, undefined, walk)];
  if (node.name === 'list') return listOf(node, undefined, walk);
  if (node.name === 'table') return [tableElement(node, walk)];
  if (SILENT.has(node.name)) return [];
  if (CONTENTS.has(node.name)) return [contentsOf(node, walk)];
  if (node.name === 'section' && node.attributes['display'] === 'none') return hidden(node, walk);
  if (WRAPPERS.has(node.name)) return childrenOf(node).flatMap(walk.block);
  if (SHAPES.has(node.name))
    return [element('p', {}, inlineRuns({ ...node, name: 'p', children: [node] }, {}, walk))];
  return unknownElement(node);
}

/** A section that is not shown: its words are told as hidden ones. */
function hidden(node: XmlNode, walk: OdtWalk): readonly XmlNode[] {
  return childrenOf(node).flatMap((child) =>
    child.name === 'p' || child.name === 'h'
      ? [element('p', {}, inlineRuns(child, { display: 'none' }, walk))]
      : unknownElement(child),
  );
}

function paragraphOf(node: XmlNode, place: ListPlace | undefined, walk: OdtWalk): XmlNode {
  const properties: XmlNode[] = [];
  const outline = Number(node.attributes['outline-level'] ?? 0);
  const isHeading = node.name === 'h' && outline > 0;
  if (isHeading) properties.push(setting('outlineLvl', outline - 1));
  const { outline: headings } = walk.lists;
  const counted =
    place ?? (isHeading && headings !== undefined ? { list: headings, level: outline - 1 } : undefined);
  if (counted !== undefined) {
    properties.push(element('numPr', {}, [setting('ilvl', counted.level), setting('numId', counted.list)]));
  }
  const look = walk.styles.look('paragraph', node.attributes['style-name']);
  return element('p', {}, [element('pPr', {}, properties), ...inlineRuns(node, look, walk)]);
}

/** A list: the first paragraph of each item has a number. Lists within it are its deeper levels. */
function listOf(node: XmlNode, outer: ListPlace | undefined, walk: OdtWalk): readonly XmlNode[] {
  const { attributes } = node;
  const isContinued =
    attributes['continue-numbering'] === 'true' || attributes['continue-list'] !== undefined;
  const list = outer?.list ?? walk.lists.begin(attributes['style-name'], isContinued);
  const level = outer === undefined ? 0 : outer.level + 1;
  return childrenOf(node).flatMap((item) => {
    let isFirst = item.name === 'list-item';
    return childrenOf(item).flatMap((child): readonly XmlNode[] => {
      const place = list === undefined ? undefined : { list, level };
      if (child.name === 'list') return listOf(child, place, walk);
      if (child.name !== 'p' && child.name !== 'h') return walk.block(child);
      const own = isFirst ? place : undefined;
      isFirst = false;
      return [paragraphOf(child, own, walk)];
    });
  });
}

import { childOf, childrenOf, type XmlNode } from '../container/xml.js';
import { element } from '../docx/element.js';
import { lookProperties, type OdtLook } from './odt-styles.js';
import { holdsText, type OdtWalk } from './odt-walk.js';

/** Elements in a line that have no words of the text. */
const SILENT: ReadonlySet<string> = new Set([
  'annotation',
  'annotation-end',
  'bookmark',
  'bookmark-start',
  'bookmark-end',
  'change-end',
  'soft-page-break',
  'reference-mark',
  'reference-mark-start',
  'reference-mark-end',
  'number',
  'image',
  'ruby-text',
  'sequence-decls',
  'desc',
  'title',
  'page-number',
  'page-count',
]);
const SHAPES: ReadonlySet<string> = new Set([
  'frame',
  'custom-shape',
  'rect',
  'text-box',
  'g',
  'a',
  'ellipse',
]);

/** What stands in a paragraph, as runs of the newer Word format. */
export function inlineRuns(parent: XmlNode, look: OdtLook, walk: OdtWalk): readonly XmlNode[] {
  return parent.children.flatMap((child) =>
    typeof child === 'string' ? [runOf([words(child)], look)] : inlineElement(child, look, walk),
  );
}

function inlineElement(node: XmlNode, look: OdtLook, walk: OdtWalk): readonly XmlNode[] {
  const { name, attributes } = node;
  switch (name) {
    case 's':
      return [runOf([element('t', {}, [' '.repeat(Math.min(Number(attributes['c'] ?? 1), 1000))])], look)];
    case 'change':
      return [element('del')];
    case 'change-start':
      return [element('ins')];
    case 'tab':
      return [runOf([element('tab')], look)];
    case 'line-break':
      return [runOf([element('br')], look)];
    case 'span':
      return inlineRuns(node, { ...look, ...walk.styles.look('text', attributes['style-name']) }, walk);
    case 'placeholder':
      return [
        element('sdt', {}, [
          element('sdtPr', {}, [element('showingPlcHdr')]),
          element('sdtContent', {}, inlineRuns(node, look, walk)),
        ]),
      ];
    case 'hidden-text':
    case 'hidden-paragraph':
      return inlineRuns(
        node,
        { ...look, display: attributes['is-hidden'] === 'false' ? 'true' : 'none' },
        walk,
      );
    case 'ruby':
      return inlineRuns(childOf(node, 'ruby-base') ?? node, look, walk);
    case 'note':
      return unknownElement({ ...(childOf(node, 'note-body') ?? node), name: 'footnote' });
    case 'object':
      return [unread('object', attributes['href'] ?? '')];
    default:
      break;
  }
  if (SILENT.has(name)) return [];
  if (SHAPES.has(name) && holdsBlocks(node)) return [boxOf(node, look, walk)];
  return inlineRuns(node, look, walk);
}

/** Whether a shape has paragraphs of its own; a link (`a`) has words. */
function holdsBlocks(node: XmlNode): boolean {
  return childrenOf(node).some(
    (child) =>
      ['p', 'h', 'list', 'table'].includes(child.name) || (SHAPES.has(child.name) && holdsBlocks(child)),
  );
}

function boxOf(node: XmlNode, look: OdtLook, walk: OdtWalk): XmlNode {
  const blocks = childrenOf(node).flatMap((child) =>
    SHAPES.has(child.name) && child.name !== 'a'
      ? childrenOf(boxOf(child, look, walk)).flatMap((drawing) => childrenOf(childOf(drawing, 'txbxContent')))
      : walk.block(child),
  );
  return element('r', {}, [element('drawing', {}, [element('txbxContent', {}, blocks)])]);
}

/** What is not read, in a form that the reader tells of. */
export function unread(name: string, text: string): XmlNode {
  return element(name, {}, [element('t', {}, [text === '' ? name : text])]);
}

/** An element that is not known, if it holds words. */
export function unknownElement(node: XmlNode): readonly XmlNode[] {
  const text = holdsText(node);
  return text === '' ? [] : [unread(node.name, text)];
}

function words(text: string): XmlNode {
  const plain = text.replaceAll('\u00AD', '').replaceAll('\u2011', '-');
  return element('t', {}, [plain.replace(/[ \t\r\n]+/gu, ' ')]);
}

function runOf(pieces: readonly XmlNode[], look: OdtLook): XmlNode {
  return element('r', {}, [lookProperties(look), ...pieces]);
}

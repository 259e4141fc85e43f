import { childOf, childrenOf, isOn, settingOf, textOf, type XmlNode } from '../container/xml.js';

/** Elements that hold more of a paragraph. Insertions are accepted; deletions are not among them. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'fldSimple',
  'sdtContent',
  'customXml',
  'dir',
  'bdo',
  'oMath',
  'oMathPara',
  'rubyBase',
]);

/** What a paragraph holds: its text and the text boxes anchored in it. */
export interface ParagraphContent {
  readonly text: string;
  readonly boxes: readonly XmlNode[];
}

/** The text of a paragraph as it reads with all changes accepted; hidden text, notes and field codes are left out. */
export function paragraphContent(paragraph: XmlNode): ParagraphContent {
  const boxes: XmlNode[] = [];
  const text = childrenOf(paragraph)
    .map((child) => inlineText(child, boxes))
    .join('');
  return { text, boxes };
}

function inlineText(node: XmlNode, boxes: XmlNode[]): string {
  if (node.name === 'r') return runText(node, boxes);
  if (node.name === 'sdt')
    return childrenOf(node)
      .map((child) => inlineText(child, boxes))
      .join('');
  if (node.name === 'ruby') return inlineText(childOf(node, 'rubyBase') ?? node, boxes);
  if (node.name === 'AlternateContent') {
    return childrenOf(alternative(node) ?? node)
      .map((child) => inlineText(child, boxes))
      .join('');
  }
  if (!CONTAINERS.has(node.name)) return '';
  return childrenOf(node)
    .map((child) => inlineText(child, boxes))
    .join('');
}

/** Of alternative contents only one counts: the first choice, else the fallback. */
function alternative(node: XmlNode): XmlNode | undefined {
  return childOf(node, 'Choice') ?? childOf(node, 'Fallback');
}

function runText(run: XmlNode, boxes: XmlNode[]): string {
  const properties = childOf(run, 'rPr');
  if (isOn(properties, 'vanish') || isOn(properties, 'specVanish')) return '';
  const text = childrenOf(run)
    .map((child) => pieceText(child, boxes))
    .join('');
  const isRaised = settingOf(properties, 'vertAlign') === 'superscript';
  return isRaised && /^\d{1,2}$/u.test(text.trim()) ? `[${text.trim()}]` : text;
}

const MARKS: Readonly<Record<string, string>> = { tab: '\t', cr: '\n', noBreakHyphen: '-' };

function pieceText(node: XmlNode, boxes: XmlNode[]): string {
  if (node.name === 't') return textOf(node);
  if (node.name === 'br') return '\n';
  if (node.name === 'ruby') return inlineText(node, boxes);
  if (node.name === 'AlternateContent') {
    return childrenOf(alternative(node) ?? node)
      .map((child) => pieceText(child, boxes))
      .join('');
  }
  if (node.name === 'drawing' || node.name === 'pict' || node.name === 'object') collectBoxes(node, boxes);
  return MARKS[node.name] ?? '';
}

function collectBoxes(node: XmlNode, boxes: XmlNode[]): void {
  const inner = node.name === 'AlternateContent' ? alternative(node) : node;
  for (const child of inner === undefined ? [] : childrenOf(inner)) {
    if (child.name === 'txbxContent') boxes.push(child);
    else collectBoxes(child, boxes);
  }
}

import { childOf, childrenOf, textOf, type XmlNode } from '../container/xml.js';

/** Elements whose words belong to no text: what was deleted or moved away, readings beside characters, properties. */
const SILENT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sectPr',
  'delText',
  'delInstrText',
  'rt',
  'rubyPr',
  'smartTagPr',
  'customXmlPr',
  'fldData',
  'Fallback',
]);

/** Whether an element has no words that anybody sees. */
export function isSilent(name: string): boolean {
  return SILENT.has(name);
}

/** Of alternative contents only one counts: the first choice, else the fallback. Other elements are their own. */
export function chosenContent(node: XmlNode): XmlNode | undefined {
  return node.name === 'AlternateContent' ? (childOf(node, 'Choice') ?? childOf(node, 'Fallback')) : node;
}

/** The words in an element, whatever it is: those of its elements `t`. */
export function holdsWords(node: XmlNode): string {
  if (node.name === 't') return textOf(node).trim();
  return childrenOf(node)
    .filter(({ name }) => !SILENT.has(name))
    .map(holdsWords)
    .join('');
}

/** What a drawing holds: text boxes, and words that are in none. */
export interface DrawnWords {
  readonly boxes: readonly XmlNode[];
  readonly unread: readonly string[];
  readonly pictures: readonly ('picture' | 'chart')[];
}

/** The text boxes of a drawing, and the names of objects in it whose words are kept elsewhere. */
export function collectBoxes(drawing: XmlNode): DrawnWords {
  const boxes: XmlNode[] = [];
  const unread: string[] = [];
  const pictures: ('picture' | 'chart')[] = [];
  const walk = (node: XmlNode): void => {
    if (node.name === 'txbxContent') {
      boxes.push(node);
      return;
    }
    const words = wordsOf(node);
    if (words !== undefined) unread.push(words);
    const picture = PICTURES[node.name];
    if (picture !== undefined) pictures.push(picture);
    for (const child of childrenOf(chosenContent(node))) walk(child);
  };
  walk(drawing);
  // The picture of an embedded object only shows what is in it.
  return { boxes, unread, pictures: unread.length > 0 ? [] : pictures };
}

const PICTURES: Readonly<Record<string, 'picture' | 'chart'>> = {
  pic: 'picture',
  imagedata: 'picture',
  chart: 'chart',
};

/** Words of drawings outside of boxes: diagrams, charts, embedded objects, words drawn as art. */
function wordsOf(node: XmlNode): string | undefined {
  if (node.name === 't') return textOf(node).trim() || undefined;
  if (node.name === 'textpath') return node.attributes['string']?.trim() || undefined;
  if (node.name === 'OLEObject') return `OLE ${node.attributes['ProgID'] ?? ''}`.trim();
  if (node.name === 'relIds') return 'SmartArt';
  return undefined;
}

import { childOf, childrenOf, settingOf, type XmlNode } from '../container/xml.js';

/** What a paragraph style says about headings and automatic numbers, with what it inherits. */
export interface ParagraphStyle {
  /** 1 for a heading of the first level. */
  readonly headingLevel?: number;
  readonly numberId?: string;
  readonly numberLevel?: number;
  /** An entry of a table of contents. */
  readonly isContents: boolean;
}

const HEADING_NAME = /^(?:heading|标题)\s*(\d)$/iu;
/** Body text, in outlines. @rule ISO/IEC 29500-1 §17.3.1.20 */
const BODY_LEVEL = 9;

/** Reads the paragraph styles of `word/styles.xml`. */
export function readStyles(root: XmlNode | undefined): ReadonlyMap<string, ParagraphStyle> {
  const nodes = new Map(
    childrenOf(root)
      .filter(
        ({ name, attributes }) => name === 'style' && (attributes['type'] ?? 'paragraph') === 'paragraph',
      )
      .map((node) => [node.attributes['styleId'] ?? '', node]),
  );
  return new Map([...nodes.keys()].map((id) => [id, styleOf(id, nodes)]));
}

function styleOf(id: string, nodes: ReadonlyMap<string, XmlNode>): ParagraphStyle {
  const chain: XmlNode[] = [];
  for (let node = nodes.get(id); node !== undefined && !chain.includes(node); ) {
    chain.push(node);
    node = nodes.get(settingOf(node, 'basedOn') ?? '');
  }
  const properties = chain.map((node) => childOf(node, 'pPr'));
  const named = chain.flatMap((node) => HEADING_NAME.exec(settingOf(node, 'name') ?? '')?.[1] ?? [])[0];
  const outline = properties.flatMap((own) => settingOf(own, 'outlineLvl') ?? [])[0];
  const level = outline === undefined ? named : String(Number(outline) + 1);
  const numbers = properties.flatMap((own) => childOf(own, 'numPr') ?? []);
  const numberId = numbers.flatMap((own) => settingOf(own, 'numId') ?? [])[0];
  const numberLevel = numbers.flatMap((own) => settingOf(own, 'ilvl') ?? [])[0];
  return {
    ...(level === undefined || Number(level) > BODY_LEVEL ? {} : { headingLevel: Number(level) }),
    ...(numberId === undefined ? {} : { numberId }),
    ...(numberLevel === undefined ? {} : { numberLevel: Number(numberLevel) }),
    isContents: chain.some((node) => /^toc\s*\d|^目录\s*\d/iu.test(settingOf(node, 'name') ?? '')),
  };
}

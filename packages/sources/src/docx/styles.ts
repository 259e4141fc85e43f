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

/** The styles of a document. */
export interface StyleSheet {
  readonly paragraphs: ReadonlyMap<string, ParagraphStyle>;
  /** The properties of that name of a style and those it is based on, its own first. */
  readonly inherited: (style: string | undefined, properties: 'rPr' | 'pPr') => readonly XmlNode[];
  /** Run properties of all text that says nothing else. */
  readonly defaults?: XmlNode;
  /** The style of paragraphs that name none. */
  readonly defaultParagraph?: string;
  /** Whether a table style fills cells with a colour. */
  readonly isShading: (style: string | undefined) => boolean;
}

/** Reads the styles of a document. @rule ISO/IEC 29500-1 §17.7 */
export function readStyles(root: XmlNode | undefined): StyleSheet {
  const nodes = new Map(childrenOf(root, 'style').map((node) => [node.attributes['styleId'] ?? '', node]));
  const chains = new Map([...nodes.keys()].map((id) => [id, chainOf(id, nodes)]));
  const chain = (style: string | undefined): readonly XmlNode[] => chains.get(style ?? '') ?? [];
  const defaults = childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  const isDefault = ({ attributes }: XmlNode): boolean =>
    attributes['type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['default'] ?? '');
  const defaultParagraph = [...nodes].find(([, node]) => isDefault(node))?.[0];
  return {
    paragraphs: paragraphStyles(root),
    inherited: (style, properties) => chain(style).flatMap((node) => childOf(node, properties) ?? []),
    isShading: (style) => chain(style).some(holdsFill),
    ...(defaults === undefined ? {} : { defaults }),
    ...(defaultParagraph === undefined ? {} : { defaultParagraph }),
  };
}

/** Whether `w:shd` gives what it belongs to another colour than that of the page. */
export function isFilled(shading: XmlNode | undefined): boolean {
  if (shading === undefined) return false;
  const { fill = 'auto', val = 'clear', themeFill } = shading.attributes;
  const isPlain = /^(?:auto|f{6})$/iu.test(fill) && (themeFill ?? 'background1') === 'background1';
  return !isPlain || !['clear', 'nil'].includes(val);
}

function holdsFill(node: XmlNode): boolean {
  return childrenOf(node).some((child) => (child.name === 'shd' ? isFilled(child) : holdsFill(child)));
}

function paragraphStyles(root: XmlNode | undefined): ReadonlyMap<string, ParagraphStyle> {
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
  const chain = chainOf(id, nodes);
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

/** A style and what it is based on. */
function chainOf(id: string, nodes: ReadonlyMap<string, XmlNode>): readonly XmlNode[] {
  const chain: XmlNode[] = [];
  for (let node = nodes.get(id); node !== undefined && !chain.includes(node); ) {
    chain.push(node);
    node = nodes.get(settingOf(node, 'basedOn') ?? '');
  }
  return chain;
}

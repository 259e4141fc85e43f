import { childOf, childrenOf, type XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';

/** The looks that the styles of an OpenDocument text give. */
export interface OdtStyles {
  /** What all text has that says nothing else, and what a style of a kind gives with those it is based on. */
  readonly look: (family: 'paragraph' | 'text', name: string | undefined) => OdtLook;
  /** Whether a style of cells fills them. */
  readonly isFilled: (name: string | undefined) => boolean;
}

/** Properties of text by their names. */
export type OdtLook = Readonly<Record<string, string>>;

/** The styles of a document: those with names, and those that were made for single places. @rule OASIS ODF 1.3 §16 */
export function odtStyles(parts: readonly (XmlNode | undefined)[]): OdtStyles {
  const all = parts.flatMap((part) => childrenOf(part));
  const styles = new Map(
    all
      .filter(({ name }) => name === 'style')
      .map((style) => [`${style.attributes['family']} ${style.attributes['name']}`, style]),
  );
  const defaults = all.find(
    ({ name, attributes }) => name === 'default-style' && attributes['family'] === 'paragraph',
  );
  const chain = (family: string, name: string | undefined): readonly XmlNode[] => {
    const found: XmlNode[] = [];
    for (let style = styles.get(`${family} ${name}`); style !== undefined && !found.includes(style); ) {
      found.unshift(style);
      style = styles.get(`${family} ${style.attributes['parent-style-name']}`);
    }
    return found;
  };
  const lookOf = (style: XmlNode | undefined): OdtLook => {
    const own = childOf(style, 'text-properties')?.attributes ?? {};
    // A style that names a colour no longer has that of the window.
    return own['color'] === undefined ? own : { 'use-window-font-color': 'false', ...own };
  };
  return {
    look: (family, name) =>
      Object.assign(
        {},
        ...(family === 'paragraph' ? [lookOf(defaults)] : []),
        ...chain(family, name).map((style) => ({ ...groundOf(style), ...lookOf(style) })),
      ),
    isFilled: (name) =>
      chain('table-cell', name).some((style) => {
        const ground = childOf(style, 'table-cell-properties')?.attributes['background-color'];
        return isColour(ground);
      }),
  };
}

function groundOf(style: XmlNode): OdtLook {
  const ground = childOf(style, 'paragraph-properties')?.attributes['background-color'];
  return ground === undefined ? {} : { 'paragraph-ground': ground };
}

function isColour(ground: string | undefined): boolean {
  return ground !== undefined && !/^(?:transparent|#f{6})$/iu.test(ground);
}

/** A look as `w:rPr` of the run itself: in this format the nearest style counts, whatever the others say. */
export function lookProperties(look: OdtLook): XmlNode {
  const parts: XmlNode[] = [];
  if (look['display'] === 'none') parts.push(setting('vanish', '1'));
  const line = look['text-line-through-type'] ?? look['text-line-through-style'] ?? 'none';
  if (line !== 'none') parts.push(setting('strike', '1'));
  const [position = ''] = (look['text-position'] ?? '').split(' ');
  const raised = position === 'super' ? 1 : position === 'sub' ? -1 : Number.parseFloat(position) || 0;
  if (raised !== 0) parts.push(setting('vertAlign', raised > 0 ? 'superscript' : 'subscript'));
  const colour = look['color'];
  if (colour !== undefined && look['use-window-font-color'] !== 'true') {
    parts.push(setting('color', colour.replace('#', '')));
  }
  const points = /^([\d.]+)pt$/u.exec(look['font-size'] ?? '')?.[1];
  if (points !== undefined) parts.push(setting('sz', Number(points) * 2));
  const font = look['font-name'] ?? look['font-family'];
  if (font !== undefined) parts.push(element('rFonts', { ascii: font.replace(/^'|'$/gu, '') }));
  if (isColour(look['background-color']) || isColour(look['paragraph-ground'])) {
    parts.push(element('shd', { val: 'solid', fill: '000000' }));
  }
  return element('rPr', {}, parts);
}

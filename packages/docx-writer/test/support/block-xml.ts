import type { Block } from '@xxgk/document';
import { Document, type XmlComponent } from 'docx';
import { blockToDocx } from '../../src/blocks/index.js';
import { docxContext } from '../../src/docx-context.js';
import { serializeComponent } from '../../src/xml/serialize-component.js';

/** The XML of one library component, outside any document. */
export function componentXml(component: XmlComponent): string {
  const file = new Document({ sections: [] });
  return serializeComponent(component.prepForXml({ file, viewWrapper: file.Document, stack: [] }) ?? {});
}

/** The XML of one block under the official style sheet. */
export function blockXml(block: Block, context = docxContext({})): string {
  return blockToDocx(block, context).map(componentXml).join('');
}

/** All values of one attribute of one element, in document order. */
export function valuesOf(xml: string, element: string, attribute = 'w:val'): readonly string[] {
  const tags = xml.match(new RegExp(`<${element}(?: [^>]*)?>`, 'g')) ?? [];
  return tags.map((tag) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** A run as this package writes it. */
export function runXml(text: string, before = ''): string {
  return `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${before}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

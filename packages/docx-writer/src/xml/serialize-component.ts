import type { Xml } from '@xxgk/container';
import { escapeAttribute, escapeText } from '@xxgk/container';
import type { IXmlableObject } from 'docx';

/** An element that is text already, as the value of its name in an XML object. */
export class ReadyXml {
  readonly xml: Xml;

  constructor(xml: Xml) {
    this.xml = xml;
  }
}

/**
 * Writes the XML objects of the docx library (`prepForXml`) as text. Each has one key, the element's name, and as
 * value its children, among them at most one `{ _attr }`, or that alone; or it is written already (`ReadyXml`). The
 * library's own writer is not exported and three times slower. Pure.
 */
export function serializeComponent(component: IXmlableObject): Xml {
  let xml = '';
  for (const name in component) xml += serializeElement(name, component[name]);
  return xml as Xml;
}

function serializeElement(name: string, content: unknown): string {
  if (content instanceof ReadyXml) return content.xml;
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  let attributes = '';
  let children = '';
  for (const part of parts) {
    if (part === undefined || part === null) continue;
    if (typeof part !== 'object') children += escapeText(`${part}`);
    else if ('_attr' in part) attributes = serializeAttributes(part._attr as object);
    else children += serializeComponent(part as IXmlableObject);
  }
  return children === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${children}</${name}>`;
}

function serializeAttributes(attributes: object): string {
  let xml = '';
  for (const name in attributes) {
    const value: unknown = attributes[name as keyof typeof attributes];
    if (value !== undefined) xml += ` ${name}="${escapeAttribute(`${value}`)}"`;
  }
  return xml;
}

import { element, type Xml, xmlPart, xmlText } from '@xxgk/container';

/** The namespace of every part. @rule GB/T 33190-2016 §7.1 */
export const OFD_NAMESPACE = 'http://www.ofdspec.org/2016';

type Attributes = Parameters<typeof element>[1];

/** An element of OFD: its name takes the prefix, its attributes take none. */
export function ofd(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  return element(`ofd:${name}`, attributes, ...children);
}

/** An element that holds text alone. */
export function ofdText(name: string, text: string): Xml {
  return ofd(name, {}, xmlText(text));
}

/** A list in an element of its own; nothing where the list is empty. */
export function ofdList(name: string, items: readonly Xml[]): readonly Xml[] {
  return items.length === 0 ? [] : [ofd(name, {}, ...items)];
}

/** A whole part. */
export function ofdPart(name: string, attributes: Attributes, ...children: readonly Xml[]): string {
  return xmlPart(ofd(name, { 'xmlns:ofd': OFD_NAMESPACE, ...attributes }, ...children));
}

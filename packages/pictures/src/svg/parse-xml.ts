/** An element with its attributes and the elements in it; text between them is dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
}

const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Parses the plain XML that a drawing is normalised to: no declarations, comments or sections. Never throws. */
export function parseXml(text: string): readonly XmlElement[] {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, slash, name = '', attributes = '', empty] of text.matchAll(TAG)) {
    if (slash === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const element: OpenElement = { name, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (empty !== '/') open.push(element);
  }
  return root.children;
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value]),
  );
}

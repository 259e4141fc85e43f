import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Parses as a browser does. @throws Error at the first thing in the text that a browser would have to mend */
export function parsed(text: string): Parent {
  const onParseError = ({ code, startLine }: { code: string; startLine: number }): void => {
    throw new Error(`${code} in line ${startLine}`);
  };
  return text.startsWith('<!DOCTYPE') ? parse(text, { onParseError }) : parseFragment(text, { onParseError });
}

/** All elements below a node in document order, of the given name if there is one. */
export function elements(parent: Parent, name?: string): readonly Element[] {
  const below = parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
  return name === undefined ? below : below.filter(({ tagName }) => tagName === name);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text of a node as a reader gets it. */
export function textOf(parent: Parent): string {
  return parent.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}

import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export function isElementNode(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node);
}

export function isTextNode(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return defaultTreeAdapter.isTextNode(node);
}

/** Child nodes of an element; of a template nothing, as nothing of it is shown. */
export function childNodes(parent: HtmlParent): readonly HtmlNode[] {
  return defaultTreeAdapter.getChildNodes(parent);
}

export function childElements(parent: HtmlParent): readonly HtmlElement[] {
  return childNodes(parent).filter(isElementNode);
}

/** All elements below a node that a predicate holds for, from top to bottom. */
export function elementsBelow(
  parent: HtmlParent,
  isWanted: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting = [...childElements(parent)].reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (isWanted(element)) found.push(element);
    for (const child of [...childElements(element)].reverse()) waiting.push(child);
  }
  return found;
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The characters of an element and all below it, as they stand in the source. */
export function rawText(parent: HtmlParent): string {
  let text = '';
  const waiting = [...childNodes(parent)].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isTextNode(node)) text += node.value;
    else if (isElementNode(node)) for (const child of [...childNodes(node)].reverse()) waiting.push(child);
  }
  return text;
}

/** The elements around a node, the innermost first. */
export function ancestorsOf(node: HtmlNode): readonly HtmlNode[] {
  const ancestors: HtmlNode[] = [];
  let parent = defaultTreeAdapter.getParentNode(node);
  while (parent !== null && parent !== undefined) {
    ancestors.push(parent);
    parent = isElementNode(parent) ? defaultTreeAdapter.getParentNode(parent) : null;
  }
  return ancestors;
}

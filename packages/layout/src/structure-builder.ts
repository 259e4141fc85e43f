import type { StructureElement, StructureRole } from './page-model.js';

/** Attributes of an element beside its role. */
export type StructureAttributes = Partial<
  Pick<StructureElement, 'columnSpan' | 'rowSpan' | 'scope' | 'summary' | 'alternative' | 'box'>
>;

/** An element that can still take children. */
export interface OpenElement extends StructureElement {
  readonly children: OpenElement[];
}

/** Grows the structure tree; ids count up from the root's 0. */
export interface StructureBuilder {
  readonly root: OpenElement;
  readonly element: (
    role: StructureRole,
    parent?: OpenElement,
    attributes?: StructureAttributes,
  ) => OpenElement;
  /** A heading one level below the document's title; levels never skip, as PDF/UA demands. */
  readonly heading: (level: number) => OpenElement;
}

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5'] as const;

export function createStructureBuilder(): StructureBuilder {
  const root: OpenElement = { id: 0, role: 'Document', children: [] };
  let lastId = 0;
  let lastHeading = -1;
  const element: StructureBuilder['element'] = (role, parent = root, attributes = {}) => {
    lastId += 1;
    const made: OpenElement = { id: lastId, role, children: [], ...attributes };
    parent.children.push(made);
    return made;
  };
  return {
    root,
    element,
    heading: (level) => {
      lastHeading = Math.min(level, lastHeading + 1, HEADINGS.length - 1);
      return element(HEADINGS[lastHeading] ?? 'H5');
    },
  };
}

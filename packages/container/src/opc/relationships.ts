import { element, xmlPart } from '../xml/element.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** One arrow from a part to another; `target` is relative to the part the arrow starts from. */
export interface Relationship {
  readonly id: string;
  /** Its whole name: `officeRelationship('styles')`. */
  readonly type: string;
  readonly target: string;
}

/** The name of a kind of arrow between parts of an office document. @rule ECMA-376 Part 1 §15 */
export function officeRelationship(kind: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
}

/** The name of a kind of arrow of the package itself. @rule ECMA-376 Part 2 §9 */
export function packageRelationship(kind: string): string {
  return `${NAMESPACE}/${kind}`;
}

/** A part `….rels`: the arrows from one part, or from the package. @rule ECMA-376 Part 2 §9.3 */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const list = relationships.map(({ id: Id, type: Type, target: Target }) =>
    element('Relationship', { Id, Type, Target }),
  );
  return xmlPart(element('Relationships', { xmlns: NAMESPACE }, ...list));
}

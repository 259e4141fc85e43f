import { element, type Xml, xmlPart, xmlText } from '@xxgk/container';
import type { StructureElement } from '@xxgk/layout';
import { withNotesInOrder } from './notes-in-order.js';
import { OFD_NAMESPACE, ofd, ofdPart, ofdText } from './ofd-xml.js';
import { STRUCTURE_NAMESPACE, structureSchema } from './structure-schema.js';

/** An object of a page, by their numbers. */
export interface PlacedObject {
  readonly page: number;
  readonly object: number;
}

/**
 * The structure of the document as its own kind of tags, with the schema that describes them, by name of the part. Each
 * element names the objects that show it. @rule GB/T 33190-2016 §16; GB/T 42133-2022 §6.11
 */
export function structureParts(
  root: StructureElement,
  objectsOf: ReadonlyMap<number, readonly PlacedObject[]>,
): Readonly<Record<'CustomTags.xml' | 'structure.xml' | 'structure.xsd', string>> {
  const tag = (one: StructureElement): Xml => {
    const objects = (objectsOf.get(one.id) ?? []).map(({ page, object }) => ({
      object,
      content: ofd('ObjectRef', { PageRef: page }, xmlText(`${object}`)),
    }));
    // Only notes stand among the objects of another element.
    const notes = objects.length === 0 ? [] : one.children.filter(({ role }) => role === 'Note');
    const noted = notes.map((note) => ({
      object: objectsOf.get(note.id)?.[0]?.object ?? 0,
      content: tag(note),
    }));
    return element(
      `x:${one.role}`,
      {
        ...(one.role === 'Document' ? { 'xmlns:x': STRUCTURE_NAMESPACE, 'xmlns:ofd': OFD_NAMESPACE } : {}),
        colSpan: one.columnSpan,
        rowSpan: one.rowSpan,
        scope: one.scope,
        summary: one.summary,
        alt: one.alternative,
      },
      ...[...objects, ...noted].sort((a, b) => a.object - b.object).map(({ content }) => content),
      ...one.children.filter((child) => !notes.includes(child)).map(tag),
    );
  };
  return {
    'CustomTags.xml': ofdPart(
      'CustomTags',
      {},
      ofd(
        'CustomTag',
        { NameSpace: STRUCTURE_NAMESPACE },
        ofdText('SchemaLoc', 'structure.xsd'),
        ofdText('FileLoc', 'structure.xml'),
      ),
    ),
    'structure.xml': xmlPart(
      tag(withNotesInOrder(root, (id) => (objectsOf.get(id) ?? []).map(({ object }) => object))),
    ),
    'structure.xsd': structureSchema(),
  };
}

import type { StructureElement } from '@xxgk/layout';

/**
 * The structure with its notes where they are read: after the text of their page, and within the element that goes on
 * over it. `objectsOf` gives the numbers of the objects of an element, which rise as they are read. Pure.
 * @rule GB/T 42133-2022 §6.2.4
 */
export function withNotesInOrder(
  root: StructureElement,
  objectsOf: (id: number) => readonly number[],
): StructureElement {
  const all = (one: StructureElement): readonly number[] => [
    ...objectsOf(one.id),
    ...one.children.flatMap(all),
  ];
  const first = (one: StructureElement): number => all(one)[0] ?? Number.NaN;
  const within = (parent: StructureElement, note: StructureElement): StructureElement => {
    const { children } = parent;
    const at = first(note);
    const open = children.find((child) => {
      const own = all(child);
      return own.some((object) => object < at) && own.some((object) => object > at);
    });
    if (open !== undefined)
      return { ...parent, children: children.map((child) => (child === open ? within(open, note) : child)) };
    const next = children.findIndex((child) => first(child) > at);
    return { ...parent, children: children.toSpliced(next < 0 ? children.length : next, 0, note) };
  };
  const notes = root.children.filter(({ role }) => role === 'Note');
  if (notes.length === 0) return root;
  const text = { ...root, children: root.children.filter(({ role }) => role !== 'Note') };
  return [...notes].sort((a, b) => first(a) - first(b)).reduce<StructureElement>(within, text);
}

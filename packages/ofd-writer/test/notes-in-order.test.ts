import type { StructureElement } from '@xxgk/layout';
import { withNotesInOrder } from '../src/notes-in-order.js';

const element = (
  id: number,
  role: StructureElement['role'],
  ...children: readonly StructureElement[]
): StructureElement => ({ id, role, children });

/** Roles and ids, nested as the elements are. */
const shown = ({ role, id, children }: StructureElement): string =>
  `${role}${id}${children.length === 0 ? '' : `(${children.map(shown).join(' ')})`}`;

function ordered(root: StructureElement, objects: Readonly<Record<number, readonly number[]>>): string {
  return shown(withNotesInOrder(root, (id) => objects[id] ?? []));
}

it('puts a note after the text of its page', () => {
  const root = element(0, 'Document', element(1, 'P'), element(2, 'Note'), element(3, 'P'), element(4, 'P'));
  expect(ordered(root, { 1: [10], 2: [12], 3: [11], 4: [20] })).toBe('Document0(P1 P3 Note2 P4)');
});

it('puts it into the paragraph that goes on over the page, or between the rows of a table', () => {
  const table = element(
    3,
    'Table',
    element(4, 'TR', element(5, 'TD')),
    element(6, 'TR', element(7, 'TD'), element(8, 'TD')),
  );
  const root = element(0, 'Document', element(1, 'P'), element(2, 'Note'), table, element(9, 'Note'));
  expect(ordered(root, { 1: [10, 20], 2: [11], 5: [21], 9: [22], 7: [30] })).toBe(
    'Document0(P1(Note2) Table3(TR4(TD5) Note9 TR6(TD7 TD8)))',
  );
});

it('leaves a document without notes as it is', () => {
  const root = element(0, 'Document', element(1, 'P'));
  expect(withNotesInOrder(root, () => [])).toBe(root);
});

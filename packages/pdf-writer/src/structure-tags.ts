import { defineError } from '@xxgk/document';
import type { MarkOwner, StructureElement } from '@xxgk/layout';
import { pdfNumber } from './pdf-number.js';
import { type EngineDocument, type PdfValue, pdfText, type StructureNode } from './pdfmake-engine.js';

const elementMissing = defineError('document-invalid', {
  'zh-CN': (id: number) => `页面引用了不存在的结构元素 ${id}。`,
  en: (id) => `There is no structure element ${id}.`,
});

interface OwnedNode {
  readonly element: StructureElement;
  readonly node: StructureNode;
}

/** The structure tree of one document, and the marked content that fills it. */
export class StructureTags {
  readonly #document: EngineDocument;
  readonly #nodes = new Map<number, OwnedNode>();

  constructor(document: EngineDocument, root: StructureElement) {
    this.#document = document;
    document.addStructure(this.#build(root));
    const notes = [...this.#nodes.values()].filter(({ element }) => element.role === 'Note');
    document.nameStructure(notes.map(({ element, node }) => [noteId(element), node.dictionary]));
  }

  /** Wraps `operators` as content of their owner on the current page. @throws XxgkError for an unknown element */
  mark(owner: MarkOwner, operators: string): void {
    if ('artifact' in owner) {
      this.#document.markContent('Artifact', { type: owner.artifact === 'layout' ? 'Layout' : 'Pagination' });
    } else {
      const owned = this.#nodes.get(owner.element);
      if (owned === undefined) throw elementMissing([owner.element]);
      this.#bound(owned);
      owned.node.add(this.#document.markStructureContent(owned.element.role));
    }
    this.#document.addContent(operators).endMarkedContent();
  }

  /** Names the place of a figure on the current page. @rule ISO 32000-1 §14.8.5.4.3; ISO 14289-1 §7.3 */
  #bound({ element: { box }, node }: OwnedNode): void {
    if (box === undefined) return;
    const bottom = this.#document.page.height - box.y - box.height;
    const corners = [box.x, bottom, box.x + box.width, bottom + box.height].map(pdfNumber);
    node.dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox: corners };
  }

  #build(element: StructureElement): StructureNode {
    const { role, alternative } = element;
    const node = this.#document.struct(role, ...(alternative === undefined ? [] : [{ alt: alternative }]));
    const attributes = tableAttributes(element);
    if (attributes !== undefined) node.dictionary.data.A = attributes;
    if (role === 'Note') node.dictionary.data.ID = pdfText(noteId(element));
    this.#nodes.set(element.id, { element, node });
    for (const child of element.children) node.add(this.#build(child));
    return node;
  }
}

/** Notes have names, so that their marks could lead to them. @rule ISO 14289-1 §7.9 */
function noteId({ id }: StructureElement): string {
  return `note-${String(id).padStart(6, '0')}`;
}

/** The attributes of owner `Table`; spans of 1 are the default. @rule ISO 32000-1 §14.8.5.7 */
function tableAttributes({
  columnSpan = 1,
  rowSpan = 1,
  scope,
  summary,
}: StructureElement): PdfValue | undefined {
  const attributes = {
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columnSpan === 1 ? {} : { ColSpan: columnSpan }),
    ...(rowSpan === 1 ? {} : { RowSpan: rowSpan }),
    ...(summary === undefined ? {} : { Summary: pdfText(summary) }),
  };
  return Object.keys(attributes).length === 0 ? undefined : { O: 'Table', ...attributes };
}

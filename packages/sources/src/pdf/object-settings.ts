import type { BesideSetting } from '../beside.js';
import { BeyondLimits } from '../container/allowance.js';
import { type GraphContext, GraphDigest } from './graph-digest.js';
import { pdfLimits } from './pdf-limits.js';
import { PdfObjects } from './pdf-objects.js';
import { isDictionary, isReference, NotAsWritten, type PdfDictionary, type PdfValue } from './pdf-values.js';

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
/** Groups of pages in each other. */
const DEEPEST = 60;

/**
 * Digests of all that is reached from the pages and from the catalog of a PDF, whatever the numbers of its objects: fonts
 * with their widths, pictures, layers, actions, structure. A file that must be guessed at says so. Never throws.
 */
export function objectSettings(bytes: Uint8Array): readonly BesideSetting[] {
  try {
    return settingsOf(new PdfObjects(bytes));
  } catch (error) {
    if (!(error instanceof NotAsWritten || error instanceof BeyondLimits)) throw error;
    return [{ what: 'structure', text: error.name }];
  }
}

function settingsOf(objects: PdfObjects): readonly BesideSetting[] {
  const catalog = objects.resolve(objects.root);
  if (!isDictionary(catalog)) throw new NotAsWritten('no catalog');
  let left: number = pdfLimits.visits;
  const visit = (): void => {
    left -= 1;
    if (left < 0) throw new NotAsWritten('more values than the limits allow');
  };
  const pages = new Map<number, number>();
  const context: GraphContext = { objects, pages, data: new Map(), visit };
  const found: PdfDictionary[] = [];
  gather(catalog.entries.get('Pages'), new Map(), 0);
  return [
    ...found.map((page, index) => ({
      page: index + 1,
      // What is drawn for pictures is among it.
      what: 'content' as const,
      text: new GraphDigest(page, context).digest(),
    })),
    { what: 'content', text: new GraphDigest(catalog, context).digest() },
  ];

  /** The pages in their order, each with what it inherits. */
  function gather(
    value: PdfValue | undefined,
    inherited: ReadonlyMap<string, PdfValue>,
    depth: number,
  ): void {
    visit();
    const node = objects.resolve(value);
    if (!isDictionary(node) || depth > DEEPEST) throw new NotAsWritten('no page');
    const own = new Map(
      INHERITED.flatMap((name) => {
        const entry = node.entries.get(name) ?? inherited.get(name);
        return entry === undefined ? [] : [[name, entry] as const];
      }),
    );
    const kids = objects.resolve(node.entries.get('Kids'));
    if (isKids(kids)) {
      for (const kid of kids) gather(kid, own, depth + 1);
      return;
    }
    found.push({ ...node, entries: new Map([...node.entries, ...own]) });
    if (isReference(value)) pages.set(value.to, found.length);
  }
}

function isKids(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

import type { Xml } from '@xxgk/container';
import type { ImageMark, Mark, Page } from '@xxgk/layout';
import { ofd, ofdPart, ofdText } from './ofd-xml.js';
import type { PageTools } from './page-tools.js';
import { rulesObject, vectorObjects } from './path-objects.js';
import { textObjects } from './text-object.js';
import { boxText, millimetres } from './units.js';

/** What the parts of one document have in common. */
export interface PageContext {
  readonly tools: Omit<PageTools, 'own'>;
  readonly next: () => number;
  /** Told which object shows the content of a structure element. */
  readonly onOwned: (element: number, object: number) => void;
  /** Whether a note that stands below the text of an earlier page goes on. */
  readonly goesOn: (element: number) => boolean;
  /** The page that all others are like unless they say so. */
  readonly first: Page;
}

/**
 * A page. The text and its tables stand in the layer of the body, in the order in which they are read; page numbers and
 * what is repeated from page to page in another. @rule GB/T 42133-2022 §6.2.3, §6.2.4
 */
export function pagePart(page: Page, context: PageContext): string {
  const furniture = page.marks.filter(isFurniture);
  const body = page.marks.filter((mark) => !isFurniture(mark));
  // Who reads on after an earlier page reads the rest of its notes first.
  const isRest = ({ owner }: Mark) => 'element' in owner && context.goesOn(owner.element);
  const rest = body.filter(isRest);
  const layers = [
    layer('Body', rest.length === 0 ? body : [...rest, ...body.filter((mark) => !isRest(mark))], context),
    ...(furniture.length === 0 ? [] : [layer('Foreground', furniture, context)]),
  ];
  return ofdPart('Page', {}, ...areaOf(page, context.first), ofd('Content', {}, ...layers));
}

/** The area of a page of that size. */
export function pageArea({ width, height }: Page): readonly Xml[] {
  return [ofdText('PhysicalBox', boxText({ x: 0, y: 0, width, height }))];
}

function areaOf(page: Page, first: Page): readonly Xml[] {
  const isAlike = page.width === first.width && page.height === first.height;
  return isAlike ? [] : [ofd('Area', {}, ...pageArea(page))];
}

function isFurniture({ owner }: Mark): boolean {
  return 'artifact' in owner && owner.artifact === 'pagination';
}

function layer(type: 'Body' | 'Foreground', marks: readonly Mark[], context: PageContext): Xml {
  const id = context.next();
  return ofd('Layer', { ID: id, Type: type }, ...marks.flatMap((mark) => objects(mark, context)));
}

function objects(mark: Mark, { tools: common, next, onOwned }: PageContext): readonly Xml[] {
  const own = (): number => {
    const id = next();
    if ('element' in mark.owner) onOwned(mark.owner.element, id);
    return id;
  };
  const tools: PageTools = { ...common, own };
  switch (mark.kind) {
    case 'text':
      return textObjects(mark, tools);
    case 'rules':
      return [rulesObject(mark, tools)];
    case 'image':
      return [imageObject(mark, tools)];
    case 'vector':
      return vectorObjects(mark, tools);
  }
}

/** A picture fills the unit square, which is stretched to its box. @rule GB/T 33190-2016 §10 */
function imageObject({ image, box }: ImageMark, { images, own }: PageTools): Xml {
  const [width, height] = [millimetres(box.width), millimetres(box.height)];
  return ofd('ImageObject', {
    ID: own(),
    Boundary: boxText(box),
    CTM: `${width} 0 0 ${height} 0 0`,
    ResourceID: images.id(image),
  });
}

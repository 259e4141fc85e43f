import type { Refuse } from '../container/input-problem.js';
import { childOf, childrenOf, textOf, type XmlNode } from '../container/xml.js';
import { pdfLimits } from '../pdf/pdf-limits.js';
import type { PdfPage } from '../pdf/pdf-page.js';
import type { SourceNote } from '../source-document.js';
import { numbersIn, TO_POINTS } from './matrix.js';
import { type OfdPackage, type OfdPart, textIn } from './ofd-package.js';
import { ObjectWalk, type PageObjects } from './page-objects.js';

/** The pages of a document in the form in which those of a PDF are read, and what is there without being shown. */
export interface OfdPages {
  readonly pages: readonly PdfPage[];
  readonly hidden: readonly SourceNote[];
}

/** @throws XxgkError as made by `refuse`, for pages that are damaged, or absurdly many or large */
export function readPages(ofd: OfdPackage, refuse: Refuse): OfdPages {
  const { document, follow } = ofd;
  const common = childOf(document.root, 'CommonData');
  const list = childrenOf(childOf(document.root, 'Pages'), 'Page');
  if (list.length > pdfLimits.pages) throw refuse('pdf-too-complex');
  const walk = new ObjectWalk(drawingsOf(resourceParts(ofd)), pdfLimits.pieces, refuse);
  const templates = new Map(
    childrenOf(common, 'TemplatePage').map(({ attributes }) => [
      attributes['ID'] ?? '',
      attributes['BaseLoc'],
    ]),
  );
  const hidden: SourceNote[] = [];
  const pages = list.map(({ attributes }, index): PdfPage => {
    const part = follow(document, attributes['BaseLoc']);
    if (part === undefined) throw refuse('damaged-ofd');
    const found: PageObjects = { pieces: [], rulings: [], hidden };
    const number = index + 1;
    for (const { attributes: used } of childrenOf(part.root, 'Template')) {
      const template = follow(document, templates.get(used['TemplateID'] ?? ''));
      if (template !== undefined) walk.add(template.root, number, found);
    }
    walk.add(part.root, number, found);
    return { number, ...sizeOf(part, common), pieces: found.pieces, rulings: found.rulings };
  });
  return { pages, hidden };
}

/** The parts with resources of a document and of its pages. */
export function resourceParts({ document, follow }: OfdPackage): readonly OfdPart[] {
  const common = childOf(document.root, 'CommonData');
  const ofDocument = childrenOf(common)
    .filter(({ name }) => name === 'PublicRes' || name === 'DocumentRes')
    .flatMap((resource) => follow(document, textOf(resource).trim()) ?? []);
  const ofPages = childrenOf(childOf(document.root, 'Pages'), 'Page').flatMap(({ attributes }) => {
    const page = follow(document, attributes['BaseLoc']);
    const resource = page && follow(page, textIn(page.root, 'PageRes'));
    return resource ?? [];
  });
  return [...ofDocument, ...ofPages];
}

function drawingsOf(resources: readonly OfdPart[]): ReadonlyMap<string, XmlNode> {
  const units = resources.flatMap(({ root }) =>
    childrenOf(childOf(root, 'CompositeGraphicUnits'), 'CompositeGraphicUnit'),
  );
  return new Map(units.map((unit) => [unit.attributes['ID'] ?? '', unit]));
}

function sizeOf(
  page: OfdPart,
  common: XmlNode | undefined,
): { readonly width: number; readonly height: number } {
  const box =
    textIn(childOf(page.root, 'Area'), 'PhysicalBox') ?? textIn(childOf(common, 'PageArea'), 'PhysicalBox');
  const [, , width = 0, height = 0] = numbersIn(box);
  const [scale] = TO_POINTS;
  return { width: width * scale, height: height * scale };
}

import { defineError, type Session } from '@xxgk/document';
import type { PageModel } from '@xxgk/layout';
import { DocumentFonts } from './document-fonts.js';
import { DocumentImages } from './document-images.js';
import { DrawParams } from './draw-params.js';
import { ObjectIds } from './object-ids.js';
import type { OfdFontSource } from './ofd-options.js';
import { ofd, ofdList, ofdPart, ofdText } from './ofd-xml.js';
import { outlineList } from './outline.js';
import { pageArea, pagePart } from './page-part.js';
import { type PlacedObject, structureParts } from './structure-tags.js';

/** Parts by their names from the folder of the document. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const pageless = defineError('document-invalid', {
  'zh-CN': () => '文档没有页面。',
  en: () => 'The document has no pages.',
});

/** The parts of a document, with the numbers of its pages. */
export interface DocumentParts {
  readonly parts: Parts;
  readonly pageIds: readonly number[];
}

/**
 * Writes a document, with the given parts attached; `onFontFile` is told of each font as soon as it is whole, before the
 * pages are painted. @throws XxgkError `font-missing` or `document-invalid` */
export function documentParts(
  model: PageModel,
  fontSource: OfdFontSource,
  session: Session,
  attached: Parts,
  onFontFile: (file: Uint8Array) => void,
): DocumentParts {
  const [first] = model.pages;
  if (first === undefined) throw pageless([]);
  const ids = new ObjectIds();
  const tools = {
    fonts: new DocumentFonts(ids, fontSource, session),
    images: new DocumentImages(ids),
    drawParams: new DrawParams(ids),
  };
  tools.fonts.take(model);
  const fonts = tools.fonts.all.map((font, index) => {
    const program = font.program();
    onFontFile(program);
    return { font, program, file: `font_${index + 1}.ttf` };
  });
  const colourSpace = ids.next();
  const pageIds = model.pages.map(() => ids.next());
  const objectsOf = new Map<number, PlacedObject[]>();
  const notes = new Set(model.structure.children.filter(({ role }) => role === 'Note').map(({ id }) => id));
  const pages = model.pages.map((page, index) => {
    const begun = new Set([...notes].filter((note) => objectsOf.has(note)));
    return pagePart(page, {
      tools,
      first,
      next: () => ids.next(),
      goesOn: (element) => begun.has(element),
      onOwned: (element, object) => {
        const objects = objectsOf.get(element) ?? [];
        objects.push({ page: pageIds[index] ?? 0, object });
        objectsOf.set(element, objects);
      },
    });
  });
  const common = ofd(
    'CommonData',
    {},
    ofdText('MaxUnitID', `${ids.last}`),
    ofd('PageArea', {}, ...pageArea(first)),
    ofdText('PublicRes', 'PublicRes.xml'),
    ofdText('DocumentRes', 'DocumentRes.xml'),
    ofdText('DefaultCS', `${colourSpace}`),
  );
  const parts = {
    'Document.xml': ofdPart(
      'Document',
      {},
      common,
      ofd('Pages', {}, ...pageIds.map((ID, index) => ofd('Page', { ID, BaseLoc: pageName(index) }))),
      ...outlineList(model.outline, pageIds),
      ofdText('CustomTags', 'Tags/CustomTags.xml'),
      ...(Object.keys(attached).length === 0 ? [] : [ofdText('Attachments', 'Attachs/Attachments.xml')]),
    ),
    'PublicRes.xml': ofdPart(
      'Res',
      { BaseLoc: 'Res' },
      ofd('ColorSpaces', {}, ofd('ColorSpace', { ID: colourSpace, Type: 'RGB' })),
      ...ofdList(
        'Fonts',
        fonts.map(({ font, file }) => font.resource(file)),
      ),
    ),
    'DocumentRes.xml': ofdPart(
      'Res',
      { BaseLoc: 'Res' },
      ...ofdList('DrawParams', tools.drawParams.resources),
      ...ofdList('MultiMedias', tools.images.resources),
    ),
    ...Object.fromEntries(pages.map((page, index) => [pageName(index), page])),
    ...inFolder('Tags', structureParts(model.structure, objectsOf)),
    ...inFolder('Attachs', attached),
    ...inFolder('Res', Object.fromEntries(fonts.map(({ file, program }) => [file, program]))),
    ...inFolder('Res', Object.fromEntries(tools.images.files)),
  };
  return { parts, pageIds };
}

function pageName(index: number): string {
  return `Pages/Page_${index}/Content.xml`;
}

function inFolder(folder: string, parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${folder}/${name}`, part]));
}

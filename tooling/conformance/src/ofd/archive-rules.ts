import { fontTables } from '@xxgk/fonts';
import { allOf, named, type OfdElement, type OfdFile, pageParts } from './ofd-file.js';
import type { OfdRule } from './ofd-rules.js';

const TABLES = ['cmap', 'loca', 'glyf', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post'];
const PICTURES = ['BMP', 'JPEG', 'PNG', 'JBIG2', 'JPEG2000', 'TIFF'];
const LOCATIONS = [
  'DocRoot',
  'PublicRes',
  'DocumentRes',
  'PageRes',
  'Attachments',
  'CustomTags',
  'Annotations',
  'FileLoc',
  'SchemaLoc',
  'FontFile',
  'MediaFile',
  'Signatures',
  'SignedValue',
  'BaseLoc',
];
const FORBIDDEN = ['Permissions', 'VPreferences', 'Extensions', 'URI', 'GotoA', 'Sound', 'Movie'];
/** A boundary may be larger than what is seen by the frame of a character, in ems, and by rounding, in millimetres. */
const LARGEST_LINE_EMS = 1.6;
const ROUNDING = 0.001;

/**
 * Rows of the table of clauses that a machine can see. @rule GB/T 42133-2022, as public descriptions give its clauses: the
 * standard's own text was not at hand
 */
export const archiveRules: readonly OfdRule[] = [
  rule('6.1', 'something leads to every part, and everything that is led to is in the package', (file) => {
    const reached = reachedFrom(file);
    return [
      ...[...file.parts.keys()]
        .filter((name) => !reached.has(name))
        .map((name) => `nothing leads to ${name}`),
      ...[...reached].filter((name) => !file.parts.has(name)).map((name) => `${name} is not there`),
    ];
  }),
  rule('6.2.1', 'the kind is OFD-A, with properties for the archive, one document', (file) => [
    ...(file.documents.get('OFD.xml')?.attributes['DocType'] === 'OFD-A' ? [] : ['DocType']),
    ...(named(file, 'CustomData').length > 0 ? [] : ['no CustomDatas']),
    ...(named(file, 'DocBody').length === 1 ? [] : ['not one DocBody']),
  ]),
  rule('6.2.2', 'no permissions, preferences, extensions, and no action but Goto', (file) =>
    FORBIDDEN.filter((name) => named(file, name).length > 0),
  ),
  rule('6.2.3', 'a page says its area only where it is not that of the document', (file) => {
    const common = named(file, 'PhysicalBox', 'Doc_0/Document.xml')[0]?.text;
    return pageParts(file).filter((part) =>
      named(file, 'PhysicalBox', part).some(({ text }) => text === common),
    );
  }),
  rule(
    '6.2.4',
    'each page has one layer of the body, and every element of the structure stands there in its order',
    (file) => [
      ...pageParts(file).filter((part) => layers(file, part, 'Body').length !== 1),
      ...bodyOrderFaults(file),
    ],
  ),
  rule('6.2.5', 'the outline leads to pages that there are', (file) => {
    const pages = new Set(
      named(file, 'Page', 'Doc_0/Document.xml').map(({ attributes }) => attributes['ID']),
    );
    return named(file, 'Dest').flatMap(({ attributes: { PageID = '' } }) =>
      pages.has(PageID) ? [] : [PageID],
    );
  }),
  rule('6.2.6', 'fonts and colour spaces are in PublicRes, all else in DocumentRes', (file) => [
    ...['Fonts', 'ColorSpaces'].filter((name) => named(file, name, 'Doc_0/DocumentRes.xml').length > 0),
    ...['DrawParams', 'MultiMedias'].filter((name) => named(file, name, 'Doc_0/PublicRes.xml').length > 0),
  ]),
  rule('6.2.6', 'each font is a subset in the package with the tables it needs, and is used', (file) => {
    const used = new Set(
      pageParts(file)
        .flatMap((part) => named(file, 'TextObject', part))
        .map(({ attributes }) => attributes['Font']),
    );
    return named(file, 'Font').flatMap((font) => [
      ...(used.has(font.attributes['ID']) ? [] : [`${font.attributes['FontName']} is not used`]),
      ...missingTables(file, font).map((tag) => `${font.attributes['FontName']} has no ${tag}`),
    ]);
  }),
  rule('6.2.6', 'pictures are of the kinds that are allowed', (file) =>
    named(file, 'MultiMedia').flatMap(({ attributes: { Format = '' } }) =>
      PICTURES.includes(Format) ? [] : [Format],
    ),
  ),
  rule('6.3', 'colours are grey, RGB or CMYK; boundaries are no larger than what is seen', (file) => [
    ...named(file, 'ColorSpace').flatMap(({ attributes: { Type = '' } }) =>
      ['GRAY', 'RGB', 'CMYK'].includes(Type) ? [] : [Type],
    ),
    ...pageParts(file).flatMap((part) => [
      ...named(file, 'TextObject', part)
        .filter(isTooTall)
        .map(({ attributes }) => `${part} ${attributes['ID']}`),
      ...named(file, 'PathObject', part).flatMap((path) =>
        looseBoundary(file, path).map((fault) => `${part} ${fault}`),
      ),
    ]),
  ]),
  rule('6.4, 6.5', 'colours and lines are said once, as DrawParam; each picture is there once', (file) => [
    ...pageParts(file).flatMap((part) =>
      ['FillColor', 'StrokeColor']
        .filter((name) => named(file, name, part).length > 0)
        .map((name) => `${part} ${name}`),
    ),
    ...twins(
      named(file, 'DrawParam').map((look) => JSON.stringify([{ ...look.attributes, ID: '' }, look.children])),
    ),
    ...twins(
      named(file, 'MultiMedia').map((media) =>
        String(file.parts.get(`Doc_0/Res/${media.children[0]?.text}`)),
      ),
    ),
  ]),
  rule('6.6', 'what one line has of one font, size and colour is one object', (file) =>
    pageParts(file).flatMap((part) =>
      layers(file, part, 'Body').flatMap(({ children }) =>
        children.flatMap((object, index) => {
          const next = children[index + 1];
          return next !== undefined && continuesLine(object, next)
            ? [`${part} ${next.attributes['ID']}`]
            : [];
        }),
      ),
    ),
  ),
  rule('6.11', 'tags bring their schema, which refers to nothing outside', (file) => [
    ...named(file, 'CustomTag')
      .filter(({ children }) => !children.some(({ name }) => name === 'SchemaLoc'))
      .map(() => 'no schema'),
    ...['import', 'include', 'redefine'].filter((name) => named(file, name).length > 0),
  ]),
  rule('6.15', 'what is attached is text', (file) =>
    named(file, 'Attachment').flatMap(({ attributes: { Format = '' } }) =>
      /^(txt|xml)$/i.test(Format) ? [] : [Format],
    ),
  ),
  rule('6.16', 'nothing is encrypted', ({ parts }) =>
    [...parts.keys()].filter((name) => /encrypt/i.test(name)),
  ),
];

function rule(clause: string, demand: string, faults: OfdRule['faults']): OfdRule {
  return { clause: `GB/T 42133 §${clause}`, demand, faults };
}

/** The parts that OFD.xml leads to, over any number of steps. */
function reachedFrom(file: OfdFile): ReadonlySet<string> {
  const reached = new Set(['OFD.xml']);
  for (const name of reached) {
    const root = file.documents.get(name);
    const base = root?.name === 'Res' ? `${root.attributes['BaseLoc']}/` : '';
    for (const element of allOf(root)) {
      const located = LOCATIONS.includes(element.name) && element.children.length === 0 ? [element.text] : [];
      const page =
        element.name === 'Page' || element.name === 'Signature' ? (element.attributes['BaseLoc'] ?? []) : [];
      for (const target of [...located, page].flat()) reached.add(resolved(name, base + target));
    }
  }
  return reached;
}

function resolved(from: string, location: string): string {
  if (location.startsWith('/')) return location.slice(1);
  return from.slice(0, from.lastIndexOf('/') + 1) + location;
}

function layers(file: OfdFile, part: string, type: string): readonly OfdElement[] {
  return named(file, 'Layer', part).filter(({ attributes }) => (attributes['Type'] ?? 'Body') === type);
}

/** The tags, in their order, name objects of the bodies in theirs. */
function bodyOrderFaults(file: OfdFile): readonly string[] {
  const bodies = pageParts(file).flatMap((part) => layers(file, part, 'Body'));
  const places = new Map(
    bodies.flatMap(({ children }) => children).map(({ attributes }, place) => [attributes['ID'], place]),
  );
  let last = -1;
  return named(file, 'ObjectRef').flatMap(({ text }) => {
    const place = places.get(text);
    const isAfter = place !== undefined && place > last;
    last = place ?? last;
    return isAfter ? [] : [`${text} is not ${place === undefined ? 'in a body' : 'in its order'}`];
  });
}

function missingTables(file: OfdFile, font: OfdElement): readonly string[] {
  const program = file.parts.get(`Doc_0/Res/${font.children[0]?.text}`);
  const tables = program === undefined ? new Map() : fontTables(program);
  return TABLES.filter((tag) => !tables.has(tag));
}

function boxOf({ attributes: { Boundary = '' } }: OfdElement): readonly [number, number, number, number] {
  const [x = 0, y = 0, width = 0, height = 0] = Boundary.split(' ').map(Number);
  return [x, y, width, height];
}

function isTooTall(text: OfdElement): boolean {
  const [, , width, height] = boxOf(text);
  return Math.min(width, height) > LARGEST_LINE_EMS * Number(text.attributes['Size']);
}

/** Straight lines reach the edges of their boundary but for half their thickness. */
function looseBoundary(file: OfdFile, path: OfdElement): readonly string[] {
  const data = path.children.find(({ name }) => name === 'AbbreviatedData')?.text ?? '';
  if (/[BQA]/.test(data) || path.attributes['Fill'] === 'true') return [];
  const look = named(file, 'DrawParam').find(
    ({ attributes }) => attributes['ID'] === path.attributes['DrawParam'],
  );
  if (look?.attributes['DashPattern'] !== undefined || look?.attributes['MiterLimit'] !== undefined)
    return [];
  const half = Number(look?.attributes['LineWidth'] ?? 0.353) / 2;
  const numbers = data
    .split(' ')
    .filter((word) => !/[A-Z]/.test(word))
    .map(Number);
  const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, index) => index % 2 === axis)) as [
    number[],
    number[],
  ];
  const [, , width, height] = boxOf(path);
  const isLoose =
    Math.min(...xs) > half + ROUNDING ||
    Math.min(...ys) > half + ROUNDING ||
    width - Math.max(...xs) > half + ROUNDING ||
    height - Math.max(...ys) > half + ROUNDING;
  return isLoose ? [String(path.attributes['ID'])] : [];
}

/** Whether two objects that follow each other are one line of one font that was cut in two. */
function continuesLine(one: OfdElement, other: OfdElement): boolean {
  if (one.name !== 'TextObject' || other.name !== 'TextObject') return false;
  const alike = ['Font', 'Size', 'HScale', 'DrawParam', 'CTM'].every(
    (key) => one.attributes[key] === other.attributes[key],
  );
  if (!alike || [one, other].some(({ text }) => [...text].length !== text.length || text === ''))
    return false;
  if ([one, other].some(({ children }) => children.some(({ name }) => name === 'CGTransform'))) return false;
  const [, y] = boxOf(one);
  const [x2, y2] = boxOf(other);
  const [x1, , width] = boxOf(one);
  const isSameLine = Math.abs(lineOf(one, y) - lineOf(other, y2)) < ROUNDING;
  return one.attributes['CTM'] === undefined && isSameLine && Math.abs(x1 + width - x2) < ROUNDING;
}

function lineOf(text: OfdElement, y: number): number {
  return y + Number(text.children.find(({ name }) => name === 'TextCode')?.attributes['Y'] ?? 0);
}

function twins(values: readonly string[]): readonly string[] {
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `twice: ${value.slice(0, 80)}`);
}

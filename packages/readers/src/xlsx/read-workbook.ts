import type { XmlElement } from '@rgrove/parse-xml';
import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { attributeOf, childElement, childElements, parsePart } from '../container/parse-part.js';
import { parseSheetArea } from './cell-area.js';
import { numberFormats } from './number-formats.js';
import { readSheet, type SheetContext } from './read-sheet.js';
import { sharedStrings } from './shared-strings.js';
import type { Workbook, WorkbookSheet } from './workbook.js';

/**
 * Reads the sheets of an Excel package: words, numbers, stored results of formulas, merged areas, names.
 * @throws XxgkError as made by `refuse`, for a package that is damaged or too large.
 */
export function readWorkbook(zip: ZipArchive, refuse: Refuse): Workbook {
  const path = workbookPath(zip, refuse);
  const root = parsePart(zip, path, refuse);
  if (root === undefined) throw refuse('damaged');
  const targets = relationships(zip, path, refuse);
  const related = (type: string): XmlElement | undefined => {
    const target = [...targets.values()].find((candidate) => candidate.type.endsWith(`/${type}`));
    return target === undefined ? undefined : parsePart(zip, target.path, refuse);
  };
  const properties = childElement(root, 'workbookPr');
  const is1904 = ['1', 'true'].includes((properties && attributeOf(properties, 'date1904')) ?? '');
  const context: SheetContext = {
    strings: sharedStrings(related('sharedStrings')),
    formats: numberFormats(related('styles')),
    dateSystem: is1904 ? '1904' : '1900',
  };
  const sheets = childElements(childElement(root, 'sheets'), 'sheet').flatMap((sheet): WorkbookSheet[] => {
    const target = targets.get(relationshipId(sheet));
    if (target === undefined || !target.type.endsWith('/worksheet')) return [];
    const part = parsePart(zip, target.path, refuse);
    if (part === undefined) throw refuse('damaged');
    const isHidden = (attributeOf(sheet, 'state') ?? 'visible') !== 'visible';
    return [{ name: attributeOf(sheet, 'name') ?? '', isHidden, ...readSheet(part, context) }];
  });
  return { sheets, names: namesOf(root) };
}

function namesOf(root: XmlElement): Workbook['names'] {
  const named = childElements(childElement(root, 'definedNames'), 'definedName').flatMap((element) => {
    const target = parseSheetArea(element.text);
    const isGlobal = attributeOf(element, 'localSheetId') === undefined;
    return target === undefined || !isGlobal ? [] : [[attributeOf(element, 'name') ?? '', target] as const];
  });
  return new Map(named);
}

interface Target {
  readonly type: string;
  readonly path: string;
}

function workbookPath(zip: ZipArchive, refuse: Refuse): string {
  const main = [...relationships(zip, '', refuse).values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  if (main === undefined) throw refuse('damaged');
  return main.path;
}

/** What a part refers to, by the id under which it does; paths from the root of the package. */
function relationships(zip: ZipArchive, part: string, refuse: Refuse): ReadonlyMap<string, Target> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = parsePart(zip, `${folder}_rels/${part.slice(slash)}.rels`, refuse);
  return new Map(
    childElements(root, 'Relationship').map((element) => [
      attributeOf(element, 'Id') ?? '',
      {
        type: attributeOf(element, 'Type') ?? '',
        path: resolvePath(folder, attributeOf(element, 'Target') ?? ''),
      },
    ]),
  );
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The id of the sheet's part: the attribute with a prefix, unlike the sheet's own number. */
function relationshipId(sheet: XmlElement): string {
  const entry = Object.entries(sheet.attributes).find(([key]) => /^[^:]+:id$/u.test(key));
  return entry?.[1] ?? '';
}

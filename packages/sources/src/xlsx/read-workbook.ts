import { embeddedData } from '../container/embedded-data.js';
import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { relatedPart, relationships } from '../container/relationships.js';
import { childOf, childrenOf, parsePart, textOf, type XmlNode } from '../container/xml.js';
import { parseSheetArea } from './cell-area.js';
import { cellLooks } from './cell-looks.js';
import { evaluateFormulas } from './evaluate-formulas.js';
import { numberFormats } from './number-formats.js';
import { readComments } from './read-comments.js';
import { readSheet, type SheetContext } from './read-sheet.js';
import { sharedStrings } from './shared-strings.js';
import { type HidingLooks, hasLostWords, sheetHidings } from './sheet-hidings.js';
import type { Workbook, WorkbookSheet } from './workbook.js';

/**
 * Reads the sheets of an Excel package: words, numbers, results of sums, stored results of other formulas, merged areas,
 * names.
 * @throws XxgkError as made by `refuse`, for a package that is damaged or too large.
 */
export function readWorkbook(zip: ZipArchive, refuse: Refuse): Workbook {
  const path = relatedPart(relationships(zip, '', refuse), 'officeDocument');
  const root = path === undefined ? undefined : parsePart(zip, path, refuse);
  if (path === undefined || root === undefined) throw refuse('damaged');
  const targets = relationships(zip, path, refuse);
  const related = (type: string): XmlNode | undefined => {
    const part = relatedPart(targets, type);
    return part === undefined ? undefined : parsePart(zip, part, refuse);
  };
  const properties = childOf(root, 'workbookPr');
  const is1904 = ['1', 'true'].includes(properties?.attributes['date1904'] ?? '');
  const [styles, strings] = [related('styles'), related('sharedStrings')];
  const context: SheetContext = {
    strings: sharedStrings(strings),
    formats: numberFormats(styles),
    dateSystem: is1904 ? '1904' : '1900',
  };
  const looks: HidingLooks = {
    cells: cellLooks(styles),
    conditional: childrenOf(childOf(styles, 'dxfs'), 'dxf'),
    strings: new Set(childrenOf(strings, 'si').flatMap((item, index) => (hasLostWords(item) ? [index] : []))),
  };
  const otherSheets: string[] = [];
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').flatMap((sheet): WorkbookSheet[] => {
    const target = targets.get(sheet.attributes['id'] ?? '');
    const name = sheet.attributes['name'] ?? '';
    if (target === undefined || !target.type.endsWith('/worksheet')) {
      otherSheets.push(name);
      return [];
    }
    const part = parsePart(zip, target.path, refuse);
    if (part === undefined) throw refuse('damaged');
    const isHidden = (sheet.attributes['state'] ?? 'visible') !== 'visible';
    const comments = readComments(zip, target.path, refuse);
    const ofComments = comments.length === 0 ? {} : { comments };
    const content = readSheet(part, context);
    const hidings = sheetHidings(part, content, looks);
    return [{ name, isHidden, ...content, ...ofComments, ...(hidings.length === 0 ? {} : { hidings }) }];
  });
  const evaluated = evaluateFormulas(sheets);
  return {
    sheets: evaluated.sheets,
    names: namesOf(root),
    staleSums: evaluated.stale,
    ...(otherSheets.length === 0 ? {} : { otherSheets }),
    embedded: embeddedData(zip),
  };
}

function namesOf(root: XmlNode): Workbook['names'] {
  const named = childrenOf(childOf(root, 'definedNames'), 'definedName').flatMap((element) => {
    const target = parseSheetArea(textOf(element));
    const isGlobal = element.attributes['localSheetId'] === undefined;
    return target === undefined || !isGlobal ? [] : [[element.attributes['name'] ?? '', target] as const];
  });
  return new Map(named);
}

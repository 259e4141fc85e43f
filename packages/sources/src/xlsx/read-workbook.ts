import { embeddedData } from '../container/embedded-data.js';
import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { relatedPart, relationships } from '../container/relationships.js';
import { childOf, childrenOf, parsePart, textOf, type XmlNode } from '../container/xml.js';
import { parseSheetArea } from './cell-area.js';
import { evaluateFormulas } from './evaluate-formulas.js';
import { numberFormats } from './number-formats.js';
import { readComments } from './read-comments.js';
import { readSheet, type SheetContext } from './read-sheet.js';
import { sharedStrings } from './shared-strings.js';
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
  const context: SheetContext = {
    strings: sharedStrings(related('sharedStrings')),
    formats: numberFormats(related('styles')),
    dateSystem: is1904 ? '1904' : '1900',
  };
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').flatMap((sheet): WorkbookSheet[] => {
    const target = targets.get(sheet.attributes['id'] ?? '');
    if (target === undefined || !target.type.endsWith('/worksheet')) return [];
    const part = parsePart(zip, target.path, refuse);
    if (part === undefined) throw refuse('damaged');
    const isHidden = (sheet.attributes['state'] ?? 'visible') !== 'visible';
    const comments = readComments(zip, target.path, refuse);
    const ofComments = comments.length === 0 ? {} : { comments };
    return [{ name: sheet.attributes['name'] ?? '', isHidden, ...readSheet(part, context), ...ofComments }];
  });
  const evaluated = evaluateFormulas(sheets);
  return {
    sheets: evaluated.sheets,
    names: namesOf(root),
    staleSums: evaluated.stale,
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

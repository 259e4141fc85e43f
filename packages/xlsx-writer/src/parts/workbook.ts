import { rangeReference, sheetPrefix } from '../cell-reference.js';
import type { Sheet } from '../sheet.js';
import { element, escapeXml, type Xml, xmlPart } from '../xml.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Path of a sheet's part below `xl/`. */
const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;

/** The parts of the package around the sheets, by path. `sheetParts` are the parts of `sheets`, in order. */
export function workbookParts(
  sheets: readonly Sheet[],
  sheetParts: readonly string[],
  styles: string,
): ReadonlyMap<string, string> {
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => [`${OFFICE}/worksheet`, sheetPath(index)] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ...sheetParts.map((part, index) => [`xl/${sheetPath(index)}`, part] as const),
  ]);
}

/** Excel, WPS and LibreOffice compute all formulas anew when they open the file. */
function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return xmlPart(
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      element('bookViews', {}, element('workbookView', { activeTab: 0 })),
      element('sheets', {}, ...list),
      element('definedNames', {}, ...definedNames(sheets)),
      element('calcPr', { calcId: 0, fullCalcOnLoad: 1 }),
    ),
  );
}

function definedNames(sheets: readonly Sheet[]): readonly Xml[] {
  return sheets.flatMap((sheet, index) => {
    const prefix = sheetPrefix(sheet.name);
    const local = (name: string, ...references: readonly string[]): Xml => {
      const text = references.map((reference) => prefix + reference).join(',');
      return element('definedName', { name: `_xlnm.${name}`, localSheetId: index }, escapeXml(text));
    };
    const { printArea, printTitleRows, isWide = false } = sheet;
    return [
      ...(printArea ? [local('Print_Area', rangeReference(printArea, true))] : []),
      ...(printTitleRows
        ? [
            local(
              'Print_Titles',
              ...(isWide ? ['$A:$A'] : []),
              `$${printTitleRows[0] + 1}:$${printTitleRows[1] + 1}`,
            ),
          ]
        : []),
      element(
        'definedName',
        { name: sheet.definedName },
        escapeXml(prefix + rangeReference(sheet.content, true)),
      ),
    ];
  });
}

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (path: string, type: string): Xml =>
    element('Override', { PartName: `/xl/${path}`, ContentType: `${TYPE}.${type}+xml` });
  return xmlPart(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('workbook.xml', 'sheet.main'),
      override('styles.xml', 'styles'),
      ...sheets.map((_, index) => override(sheetPath(index), 'worksheet')),
    ),
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([Type, Target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type, Target }),
  );
  return xmlPart(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...list));
}

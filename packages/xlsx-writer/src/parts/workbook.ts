import {
  contentTypesPart,
  element,
  officeRelationship,
  relationshipsPart,
  type Xml,
  xmlPart,
  xmlText,
} from '@xxgk/container';
import { rangeReference, sheetPrefix } from '../cell-reference.js';
import type { Sheet } from '../sheet.js';
import { chartParts, chartPath, drawingPath } from './chart.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What names the data. */
const STORE = [
  '/customXml/itemProps1.xml',
  'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
] as const;

/** Path of a sheet's part below `xl/`. */
const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;

/** The parts of the package around the sheets, by path. `sheetParts` are the parts of `sheets`, in order; `store` those of the data. */
export function workbookParts(
  sheets: readonly Sheet[],
  sheetParts: readonly string[],
  styles: string,
  store?: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['[Content_Types].xml', contentTypes(sheets, store !== undefined)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => ['worksheet', sheetPath(index)] as const),
        ['styles', 'styles.xml'],
        ...(store === undefined ? [] : [['customXml', '../customXml/item1.xml'] as const]),
      ]),
    ],
    ['xl/styles.xml', styles],
    ...sheetParts.map((part, index) => [`xl/${sheetPath(index)}`, part] as const),
    ...sheets.flatMap(({ chart, name }, index) =>
      chart === undefined ? [] : Object.entries(chartParts(index, chart, name)),
    ),
    ...Object.entries(store ?? {}),
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
      return element('definedName', { name: `_xlnm.${name}`, localSheetId: index }, xmlText(text));
    };
    const { filter, printArea, printTitleRows, isWide = false } = sheet;
    return [
      // Excel keeps the range of a filter under this name as well.
      ...(filter
        ? [
            element(
              'definedName',
              { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 },
              xmlText(prefix + rangeReference(filter, true)),
            ),
          ]
        : []),
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
        xmlText(prefix + rangeReference(sheet.content, true)),
      ),
    ];
  });
}

function contentTypes(sheets: readonly Sheet[], hasStore: boolean): string {
  const part = (path: string, type: string): readonly [string, string] => [
    `/xl/${path}`,
    `${TYPE}.${type}+xml`,
  ];
  return contentTypesPart({
    parts: [
      part('workbook.xml', 'sheet.main'),
      part('styles.xml', 'styles'),
      ...sheets.map((_, index) => part(sheetPath(index), 'worksheet')),
      ...sheets.flatMap(({ chart }, index) =>
        chart === undefined
          ? []
          : ([
              [`/xl/${drawingPath(index)}`, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
              [
                `/xl/${chartPath(index)}`,
                'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
              ],
            ] as const),
      ),
      ...(hasStore ? [STORE] : []),
    ],
  });
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return relationshipsPart(
    targets.map(([kind, target], index) => ({
      id: `rId${index + 1}`,
      type: officeRelationship(kind),
      target,
    })),
  );
}

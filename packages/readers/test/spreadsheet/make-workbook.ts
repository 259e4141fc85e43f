import { strToU8, zipSync } from 'fflate';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A small workbook: `sheetData` and `mergeCells` of each sheet by name. */
export function makeWorkbook(
  sheets: Readonly<Record<string, string>>,
  states: Readonly<Record<string, 'hidden'>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELATION}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" state="${states[name] ?? 'visible'}" r:id="r${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, index) =>
          `<Relationship Id="r${index}" Type="${RELATION}/worksheet" Target="/xl/worksheets/s${index}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/s${index}.xml`] = `<worksheet>${sheets[name]}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** Rows of plain words as sheet data; a number stays a number. */
export function rowsXml(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return `<c><v>${value}</v></c>`;
    return value === '' ? '<c/>' : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

import { strToU8, zipSync } from 'fflate';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A small workbook of sheet XML as other programs write it: `sheetData` and `mergeCells` of each sheet by name. */
export function makeWorkbook(
  sheets: Readonly<Record<string, string>>,
  parts: { readonly strings?: string; readonly styles?: string; readonly properties?: string } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="r${index}" Type="${RELATION}/worksheet" Target="/xl/worksheets/s${index}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="${RELATION}">${parts.properties ?? ''}<x:sheets>${names
      .map((name, index) => `<x:sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`)
      .join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}<Relationship Id="s" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${parts.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${parts.styles ?? ''}</styleSheet>`,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/s${index}.xml`] = `<worksheet>${sheets[name]}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** Rows of plain words as sheet data; a number stays a number, `=` begins a formula without a stored result. */
export function rowsXml(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return `<c><v>${value}</v></c>`;
    if (value.startsWith('=')) return `<c><f>${value.slice(1)}</f></c>`;
    return value === '' ? '<c/>' : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

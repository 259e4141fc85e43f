import { strToU8, zipSync } from 'fflate';
import type { Grid } from '../official-tables.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word package around the inside of a body; other parts by their name. */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** `word/styles.xml` or `word/numbering.xml` around its inside. */
export const wordPart = (root: 'styles' | 'numbering', inside: string): string =>
  `<w:${root} ${W}>${inside}</w:${root}>`;

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
export const line = (text: string): string => paragraph(run(text));

/** A grid as a Word table; cells that reach down are merged as Word merges them. */
export function wordTable(grid: Grid, inCell: (text: string) => string = line): string {
  const open = new Map<number, { left: number; columns: number }>();
  const rows = grid.map((row) => {
    const cells: string[] = [];
    let column = 0;
    const reachDown = (): void => {
      for (let above = open.get(column); above !== undefined && above.left > 0; above = open.get(column)) {
        above.left -= 1;
        cells.push(cellXml(above.columns, '<w:vMerge/>', ''));
        column += above.columns;
      }
    };
    for (const { text, columns = 1, rows: span = 1 } of row) {
      reachDown();
      if (span > 1) open.set(column, { left: span - 1, columns });
      cells.push(cellXml(columns, span > 1 ? '<w:vMerge w:val="restart"/>' : '', inCell(text)));
      column += columns;
    }
    reachDown();
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

function cellXml(columns: number, merge: string, inside: string): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${inside === '' ? '<w:p/>' : inside}</w:tc>`;
}

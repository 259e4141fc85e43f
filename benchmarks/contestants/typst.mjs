// @ts-check
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const TEMPLATE = `
#let pieces = json(bytes(sys.inputs.pieces))
#set document(title: pieces.first().text)
#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer: context align(center, text(font: "XXGK Song", size: 14pt)[— #counter(page).display() —]))
#set text(font: "XXGK FangSong", size: 16pt, lang: "zh", region: "cn")
#set par(justify: true, leading: 13pt, spacing: 13pt, first-line-indent: (amount: 2em, all: true))
#let shape(piece) = {
  set text(font: "XXGK Song", size: 9pt)
  set par(justify: false, leading: 4pt, first-line-indent: 0pt)
  let cells(rows) = rows.flatten().map(cell => table.cell(colspan: cell.columnSpan, rowspan: cell.rowSpan,
    align: if cell.role == "rowHeader" { left + horizon } else { center + horizon }, cell.text))
  table(columns: piece.weights.map(weight => weight * 1fr), stroke: 0.5pt, inset: 3pt,
    table.header(..cells(piece.rows.slice(0, piece.headerRows))), ..cells(piece.rows.slice(piece.headerRows)))
}
#for piece in pieces {
  if piece.kind == "table" { shape(piece) }
  else if piece.kind == "title" { align(center, text(font: "XXGK XiaoBiaoSong", size: 22pt, piece.text)) }
  else if piece.kind == "heading" { text(font: "XXGK Hei", piece.text) + parbreak() }
  else if piece.kind == "signature" { align(right, piece.text) }
  else { piece.text + parbreak() }
}`;

/**
 * One compiler for all documents; what it keeps of earlier ones is let go after ten, as its documentation advises.
 * @type {import('../../tooling/bench/src/comparison/contestants.js').Load}
 */
export const load = ({ fonts }) => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  return ({ pieces }) => {
    const bytes = compiler.pdf({ mainFileContent: TEMPLATE, inputs: { pieces: JSON.stringify(pieces) } });
    compiler.evictCache(10);
    return bytes;
  };
};

import type { XmlNode } from '../container/xml.js';
import { element } from '../docx/element.js';
import type { Bytes } from './bytes.js';
import { isDeleted } from './looks.js';
import { paragraphProperties } from './paragraphs.js';
import { type Property, type PropertyRun, propertiesIn, settingIn } from './properties.js';
import { type DocRow, rowShape, tableOf } from './rows.js';
import { type RunSource, runsOf } from './runs.js';

/** What is known of the paragraphs of a document. */
export interface BlockSource extends RunSource {
  readonly paragraphAt: (place: number) => PropertyRun | undefined;
  readonly data: Bytes | undefined;
}

/** A paragraph, how many tables deep it lies, and what it ends. */
interface DocParagraph {
  readonly node: XmlNode;
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly properties: readonly Property[];
}

const PARAGRAPH_MARK = 0x0d;
const CELL_MARK = 0x07;
const PAGE_BREAK = 0x0c;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEPTH = 0x6649;
const INNER_CELL = 0x244b;
const INNER_ROW = 0x244c;
/** Tables within tables are followed so deep. */
const DEEPEST = 20;
/** Properties that stand elsewhere, for they are too long. */
const ELSEWHERE: readonly number[] = [0x6646, 0x6645];

/** The characters from one number to another as paragraphs and tables of the newer format. @throws Error when damaged */
export function blocksOf(from: number, to: number, source: BlockSource): readonly XmlNode[] {
  const paragraphs = paragraphsOf(from, to, source);
  return level(paragraphs, { at: 0 }, 0);
}

function paragraphsOf(from: number, to: number, source: BlockSource): readonly DocParagraph[] {
  const paragraphs: DocParagraph[] = [];
  const fields: boolean[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const code = source.text.codeAt(at);
    const isLast = at === to - 1;
    if (![PARAGRAPH_MARK, CELL_MARK, PAGE_BREAK].includes(code) && !isLast) continue;
    const end = isLast && code >= 0x20 ? at + 1 : at;
    paragraphs.push(paragraphOf(start, end, at, source, fields));
    start = at + 1;
  }
  return paragraphs;
}

function paragraphOf(
  from: number,
  to: number,
  mark: number,
  source: BlockSource,
  fields: boolean[],
): DocParagraph {
  const place = source.text.placeOf(mark);
  const run = source.paragraphAt(place);
  const properties = run === undefined ? [] : wholeProperties(propertiesIn(run.list), source.data);
  const isOn = (code: number): boolean => (settingIn(properties, code) ?? 0) !== 0;
  const depth = Math.min(settingIn(properties, DEPTH) ?? (isOn(IN_TABLE) ? 1 : 0), DEEPEST);
  const isCellMark = source.text.codeAt(mark) === CELL_MARK;
  const isRow = depth > 1 ? isOn(INNER_ROW) : isCellMark && isOn(ROW_END);
  const isCell = depth > 1 ? isOn(INNER_CELL) : isCellMark;
  const ofMark = source.propertiesAt(place);
  const isJoined = ofMark !== undefined && isDeleted(propertiesIn(ofMark.list)) && !isCellMark;
  const own = paragraphProperties(properties, run?.style ?? 0);
  const joined = isJoined ? [element('rPr', {}, [element('del')])] : [];
  const node = element('p', {}, [
    { ...own, children: [...own.children, ...joined] },
    ...runsOf(from, to, source, fields),
  ]);
  return { node, depth, ends: isRow ? 'row' : isCell ? 'cell' : 'paragraph', properties };
}

function wholeProperties(properties: readonly Property[], data: Bytes | undefined): readonly Property[] {
  const reference = properties.find(({ code }) => ELSEWHERE.includes(code))?.operand;
  if (reference === undefined || data === undefined || reference.length < 4) return properties;
  const at = reference.u32(0);
  if (at + 2 > data.length) return properties;
  const end = Math.min(at + 2 + data.u16(at), data.length);
  return [...properties, ...propertiesIn(data.part(at + 2, end))];
}

/** The blocks of one depth from a paragraph on; deeper paragraphs make tables. */
function level(paragraphs: readonly DocParagraph[], walk: { at: number }, depth: number): readonly XmlNode[] {
  const blocks: XmlNode[] = [];
  while (walk.at < paragraphs.length) {
    const paragraph = paragraphs[walk.at];
    if (paragraph === undefined || paragraph.depth < depth) break;
    if (paragraph.depth > depth) blocks.push(tableFrom(paragraphs, walk, depth + 1));
    else {
      walk.at += 1;
      blocks.push(paragraph.node);
    }
  }
  return blocks;
}

function tableFrom(paragraphs: readonly DocParagraph[], walk: { at: number }, depth: number): XmlNode {
  const rows: DocRow[] = [];
  let cells: (readonly XmlNode[])[] = [];
  let blocks: XmlNode[] = [];
  for (
    let next = paragraphs[walk.at];
    next !== undefined && next.depth >= depth;
    next = paragraphs[walk.at]
  ) {
    if (next.depth > depth) {
      blocks.push(tableFrom(paragraphs, walk, depth + 1));
      continue;
    }
    walk.at += 1;
    if (next.ends === 'row') {
      rows.push({ cells, shape: rowShape(next.properties) });
      cells = [];
      blocks = [];
      continue;
    }
    blocks.push(next.node);
    if (next.ends !== 'cell') continue;
    cells.push(blocks);
    blocks = [];
  }
  if (cells.length > 0) rows.push({ cells, shape: rowShape([]) });
  // Words behind the last row that are in no cell are paragraphs of a cell that was never closed.
  if (blocks.length > 0) rows.push({ cells: [blocks], shape: rowShape([]) });
  return tableOf(rows);
}

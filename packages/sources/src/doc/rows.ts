import { Allowance, BeyondLimits } from '../container/allowance.js';
import { readLimits } from '../container/limits.js';
import type { XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';
import { type Property, settingIn } from './properties.js';

/** What a row says of its cells. */
export interface RowShape {
  /** Where the cells begin, and where the last one ends, in twentieths of a point. */
  readonly edges: readonly number[];
  /** Whether a cell goes on from the one before it, or above it; the bits of the file. */
  readonly flags: readonly number[];
  readonly isFilled: readonly boolean[];
}

const DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const MERGE = 0x5624;
const SHADES: readonly number[] = [0xd612, 0xd609];
const CELL_BYTES = 20;
const FIRST_ACROSS = 0x01;
const MERGED_ACROSS = 0x02;
const DOWN_SHIFT = 5;
/** Edges that lie closer are the same. */
const SAME = 40;
/** Word has 63 columns; rows of one table whose edges do not agree have more between them. */
const MOST_EDGES = 500;

/** The shape of a row by the properties of its end. @rule [MS-DOC] §2.9.315, §2.9.308 */
export function rowShape(properties: readonly Property[]): RowShape {
  const definition = properties.findLast(({ code }) => code === DEFINITION)?.operand;
  if (definition === undefined || definition.length < 1) return { edges: [], flags: [], isFilled: [] };
  const count = definition.u8(0);
  const edges = Array.from({ length: count + 1 }, (_, index) =>
    1 + index * 2 + 2 <= definition.length ? definition.i16(1 + index * 2) : 0,
  );
  const start = 1 + (count + 1) * 2;
  const flags = Array.from({ length: count }, (_, index) => {
    const at = start + index * CELL_BYTES;
    return at + 2 <= definition.length ? definition.u16(at) : 0;
  });
  for (const { code, operand } of properties) {
    if (code === VERTICAL_MERGE && operand.length >= 2) {
      const cell = operand.u8(0);
      flags[cell] = ((flags[cell] ?? 0) & ~(3 << DOWN_SHIFT)) | ((operand.u8(1) & 3) << DOWN_SHIFT);
    }
    if (code === MERGE && operand.length >= 2) {
      for (let cell = operand.u8(0); cell < Math.min(operand.u8(1), count); cell += 1) {
        flags[cell] = (flags[cell] ?? 0) | (cell === operand.u8(0) ? FIRST_ACROSS : MERGED_ACROSS);
      }
    }
  }
  const hasShades = SHADES.some((code) => settingIn(properties, code) !== undefined);
  return { edges, flags, isFilled: flags.map(() => hasShades) };
}

/** A row with its cells, before the columns of its table are known. */
export interface DocRow {
  readonly cells: readonly (readonly XmlNode[])[];
  readonly shape: RowShape;
}

/**
 * Rows as `w:tbl`: their edges are the columns, and a cell spans as many as lie between its own.
 * @throws BeyondLimits for more edges than the tables of any document have
 */
export function tableOf(rows: readonly DocRow[]): XmlNode {
  const places = new Allowance(readLimits.places);
  for (const { shape, cells } of rows) places.take(Math.max(shape.edges.length, cells.length));
  const edges = columnEdges(rows);
  if (edges.length > MOST_EDGES) throw new BeyondLimits('more columns than the limits allow');
  const columnOf = (edge: number): number => {
    const at = edges.findIndex((own) => edge <= own + SAME);
    return at < 0 ? edges.length : at;
  };
  return element(
    'tbl',
    {},
    rows.map(({ cells, shape }) => {
      const before = shape.edges[0] === undefined ? 0 : columnOf(shape.edges[0]);
      const properties = before === 0 ? [] : [element('trPr', {}, [setting('gridBefore', before)])];
      const nodes = cells.map((blocks, index) => {
        const [left, right] = [shape.edges[index], shape.edges[index + 1]];
        const span = left === undefined || right === undefined ? 1 : columnOf(right) - columnOf(left);
        return element('tc', {}, [cellProperties(shape, index, span), ...blocks]);
      });
      return element('tr', {}, [...properties, ...nodes]);
    }),
  );
}

function cellProperties({ flags, isFilled }: RowShape, index: number, span: number): XmlNode {
  const bits = flags[index] ?? 0;
  const down = (bits >> DOWN_SHIFT) & 3;
  const parts = span > 1 ? [setting('gridSpan', span)] : [];
  if ((bits & MERGED_ACROSS) !== 0) parts.push(setting('hMerge', 'continue'));
  else if ((bits & FIRST_ACROSS) !== 0) parts.push(setting('hMerge', 'restart'));
  if (down !== 0) parts.push(setting('vMerge', down === 3 ? 'restart' : 'continue'));
  if (isFilled[index]) parts.push(element('shd', { val: 'solid', fill: '000000' }));
  return element('tcPr', {}, parts);
}

function columnEdges(rows: readonly DocRow[]): readonly number[] {
  const sorted = rows.flatMap(({ shape }) => shape.edges).sort((a, b) => a - b);
  const edges: number[] = [];
  for (const edge of sorted) if (edges.length === 0 || edge > (edges.at(-1) ?? 0) + SAME) edges.push(edge);
  return edges;
}

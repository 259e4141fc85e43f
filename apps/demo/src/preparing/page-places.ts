import type { DocumentTree, Table } from '@xxgk/document';
import type { Box, PageModel, StructureElement } from '@xxgk/layout';
import { editionSpec, proseFields, type Report, sectionHeading } from '@xxgk/model';
import { isCalendarDate, officialDate } from '@xxgk/official';
import { SOURCE_PATH } from '../state/gongwen-draft.js';

/** Where something of the report stands on a page, in points from its top left corner. */
export interface PagePlace extends Box {
  /** Path in the report. */
  readonly path: string;
  /** Line of prose, counted from 0. */
  readonly line?: number;
  /** Index of the page. */
  readonly page: number;
}

/** What is painted of one structure element: its words, and its extent on each page it reaches. */
interface Painted {
  readonly text: string;
  readonly boxes: readonly (Box & { readonly page: number })[];
}

/** The places of the figures, headings and lines of prose of a report on its pages. `report` is what the document says. */
export function pagePlaces(tree: DocumentTree, model: PageModel, report: Report): readonly PagePlace[] {
  const painted = paintedElements(model);
  const elements = flat(model.structure);
  const tables = elements.filter(({ role }) => role === 'Table');
  const printed = tree.children.filter((block): block is Table => block.type === 'table');
  const paragraphs = elements
    .filter(({ role }) => role === 'P' || role.startsWith('H'))
    .map((element) => whole(element, painted));
  return [
    ...printed.flatMap((table, index) => cellPlaces(table, tables[index], painted)),
    ...prosePlaces(report, paragraphs),
  ];
}

function cellPlaces(
  table: Table,
  element: StructureElement | undefined,
  painted: ReadonlyMap<number, Painted>,
): readonly PagePlace[] {
  return table.rows.flatMap(({ cells }, row) => {
    const line = element?.children[row];
    // A blank figure has no words: it stands in the height of its row.
    const height = line && whole(line, painted).boxes;
    return cells.flatMap(({ path }, column) => {
      const cell = line?.children[column];
      if (path === undefined || cell === undefined) return [];
      const { boxes } = whole(cell, painted);
      return (boxes.length > 0 ? boxes : (height ?? []).slice(0, 1)).map((box) => ({ path, ...box }));
    });
  });
}

/** Words by which a line is known on the page: its beginning. */
const KNOWN_BY = 10;

function prosePlaces(report: Report, paragraphs: readonly Painted[]): readonly PagePlace[] {
  const sections = editionSpec(report.edition).sections;
  const lines = proseFields.flatMap((path) =>
    (report[path] ?? '').split('\n').map((text, line) => ({ path, line, text: plain(text) })),
  );
  const headings = paragraphs.flatMap(({ text, boxes }) => {
    const section = sections.find((spec) => plain(sectionHeading(spec)) === text);
    return section === undefined ? [] : boxes.map((box) => ({ path: section.content, ...box }));
  });
  return [...headings, ...linePlaces(lines, paragraphs)];
}

/** A line of a text, without spaces. */
interface Line {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** The places of lines among what is painted, which has them in the same order. */
function linePlaces(lines: readonly Line[], paragraphs: readonly Painted[]): readonly PagePlace[] {
  let next = 0;
  return lines.flatMap(({ path, line, text }): readonly PagePlace[] => {
    if (text === '') return [];
    const start = paragraphs.findIndex((paragraph, index) => index >= next && begins(paragraph.text, text));
    if (start < 0) return [];
    let end = start + 1;
    // A heading that runs into its paragraph is an element of its own.
    while (end < paragraphs.length && continues(paragraphs[end]?.text ?? '', text)) end += 1;
    next = end;
    return paragraphs.slice(start, end).flatMap(({ boxes }) => boxes.map((box) => ({ path, line, ...box })));
  });
}

/** Marks of Markdown that are not printed. */
const MARKS = /^\s*(?:#+|[-*+]|>)\s+|\*\*|[|`]|^\s*!?\[|\]\([^)]*\)/gu;
/** Where a line of the head has its value; one that goes on with a list has no name. */
const ELEMENT = /^(?:[^:：]{1,20}[:：]|\s*-)\s*/u;

/** Of the words that show an element of the head, this much at least are its own: a title that ends with 通知 is not that of the kind. */
const OWN_SHARE = 0.3;

/** A value of the head as it is printed. */
function printedValue(written: string): string {
  const value = plain(written.replace(/["']/gu, ''));
  return isCalendarDate(value) ? officialDate(value) : value;
}

/** The places of the lines of a document on its pages: elements of its head wherever they are printed, its text in order. */
export function sourcePlaces(source: string, model: PageModel): readonly PagePlace[] {
  const painted = paintedElements(model);
  const elements = flat(model.structure);
  const printed = elements
    .filter(({ role }) => role === 'P' || role === 'TR' || role === 'LI' || role.startsWith('H'))
    .map((element) => whole(element, painted));
  const lines = source.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const head = lines.slice(1, Math.max(1, end)).flatMap((written, index): readonly PagePlace[] => {
    const value = printedValue(written.replace(ELEMENT, ''));
    const owner = printed.find(
      ({ text }) => value !== '' && text.includes(value) && value.length > OWN_SHARE * text.length,
    );
    return (owner?.boxes ?? []).map((box) => ({ path: SOURCE_PATH, line: index + 1, ...box }));
  });
  const text = lines.map((written, line) => ({
    path: SOURCE_PATH,
    line,
    text: line <= end ? '' : plain(written.replace(MARKS, '')),
  }));
  return [...head, ...linePlaces(text, printed)];
}

function begins(printed: string, line: string): boolean {
  if (printed === '') return false;
  return printed.startsWith(line.slice(0, KNOWN_BY)) || line.startsWith(printed);
}

function continues(printed: string, line: string): boolean {
  return printed.length > 2 && line.indexOf(printed.slice(0, KNOWN_BY)) > 0;
}

function plain(text: string): string {
  return text.replace(/[\s\u3000]/gu, '');
}

function flat(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(flat)];
}

/** What is painted of an element and of those below it. */
function whole(element: StructureElement, painted: ReadonlyMap<number, Painted>): Painted {
  const parts = flat(element).flatMap(({ id }) => painted.get(id) ?? []);
  const pages = [...new Set(parts.flatMap(({ boxes }) => boxes.map(({ page }) => page)))];
  return {
    text: plain(parts.map(({ text }) => text).join('')),
    boxes: pages.map((page) => ({
      page,
      ...around(parts.flatMap(({ boxes }) => boxes.filter((box) => box.page === page))),
    })),
  };
}

function paintedElements({ pages }: PageModel): ReadonlyMap<number, Painted> {
  const painted = new Map<number, Painted>();
  pages.forEach(({ marks }, page) => {
    for (const mark of marks) {
      if (mark.kind !== 'text' || !('element' in mark.owner)) continue;
      const before = painted.get(mark.owner.element) ?? { text: '', boxes: [] };
      const boxes = mark.runs.map(({ x, baseline, size, text }) => ({
        page,
        x,
        y: baseline - ASCENT * size,
        width: text.length * size,
        height: LINE * size,
      }));
      painted.set(mark.owner.element, {
        text: before.text + mark.runs.map(({ written, text }) => written ?? text).join(''),
        boxes: [...before.boxes, ...boxes],
      });
    }
  });
  return painted;
}

/** Shares of a character's size above its base line, and of its line. */
const ASCENT = 0.9;
const LINE = 1.2;

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

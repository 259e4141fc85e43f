import {
  type BlockOf,
  type FootnoteMark,
  footnotesIn,
  footnotesOf,
  placeCells,
  type Text,
} from '@xxgk/document';
import { listOf, type Official } from '@xxgk/official';
import { stringify } from 'yaml';
import { frontMatterKeys, frontMatterName } from '../front-matter/front-matter-schema.js';
import type { Gongwen, PlacedBlock } from '../gongwen.js';
import type { WrittenCell } from '../read/merged-cells.js';
import { escapedLine, escapedWords, footnoteCall, stressed } from './inline-markdown.js';
import { fillSpan, tableLines } from './table-markdown.js';

/** Elements that the kind says already, and those that stand in the text. */
const IMPLIED: ReadonlySet<string> = new Set([
  'form',
  'direction',
  'title',
  'kind',
  'organ',
  'date',
  'layout',
]);

/** A document as Markdown that reads back as the same: elements at the head, then title, text and attachments. Pure. */
export function gongwenMarkdown(gongwen: Gongwen): string {
  const { title, body, attachments } = gongwen;
  const placed = [...body, ...attachments.flatMap(({ blocks }) => blocks)];
  const marks = footnotesOf({
    children: placed.flatMap(({ block }) => (block.type === 'namedPicture' ? [] : [block])),
  });
  const numbers: Numbers = new Map(marks.map((mark, index) => [mark, index + 1]));
  const written = (block: PlacedBlock): string => blockMarkdown(block, numbers);
  const parts = attachments.flatMap(({ title: name, orientation, blocks }, index) => [
    `# 附件${attachments.length > 1 ? index + 1 : ''}：${escapedWords(name)}`,
    ...(orientation === undefined ? [] : ['<!-- 横排 -->']),
    ...blocks.map(written),
  ]);
  const notes = [...numbers].map(
    ([{ footnote }, number]) => `${footnoteCall(number)}: ${stressed(footnote)}`,
  );
  return `${['---', head(gongwen), '---', '', ...[`# ${escapedWords(title)}`, ...body.map(written), ...parts, ...notes].flatMap((text) => [text, ''])].join('\n').trimEnd()}\n`;
}

function head({ kind, organ, date, official, attachments, layout }: Gongwen): string {
  const values: Record<string, unknown> = { 文种: kind.name, 发文机关: organ };
  for (const key of frontMatterKeys) {
    if (IMPLIED.has(key)) continue;
    const value = official[key as keyof Official];
    if (
      value === undefined ||
      (key === 'attachments' && attachments.length > 0 && isNamedInText(official, attachments))
    )
      continue;
    values[frontMatterName(key)] = key === 'attendance' ? peopleOf(official) : shortest(value);
  }
  if (date !== undefined) values['成文日期'] = date;
  if (layout.length > 0) values['版面调整'] = shortest(layout);
  return stringify(values, { lineWidth: 0 }).trimEnd();
}

/** Attachments that follow are named by their own titles. */
function isNamedInText(official: Official, attachments: Gongwen['attachments']): boolean {
  const listed = listOf(official.attachments).map((one) => (typeof one === 'string' ? one : one.title));
  return (
    listed.length === attachments.length &&
    listed.every((title, index) => title === attachments[index]?.title)
  );
}

function shortest(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

function peopleOf({ attendance = {} }: Official): object {
  const { present, excused, observers } = attendance;
  const named = { 出席: present, 请假: excused, 列席: observers };
  return Object.fromEntries(
    Object.entries(named).flatMap(([label, people]) =>
      people === undefined ? [] : [[label, shortest(people)]],
    ),
  );
}

/** The numbers of notes by their marks. */
type Numbers = ReadonlyMap<FootnoteMark, number>;

function blockMarkdown({ block }: PlacedBlock, numbers: Numbers): string {
  const inline = (children: readonly Text[]): string => inlineMarkdown(children, numbers);
  switch (block.type) {
    case 'heading':
      return inline(block.children);
    case 'paragraph':
      return block.alignment === undefined || footnotesIn(block.children).length > 0
        ? inline(block.children)
        : `<p align="${block.alignment}">${block.children.map(({ value }) => value).join('')}</p>`;
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'pageBreak':
      return '<!-- 换页 -->';
    case 'namedPicture':
      return `![${block.caption}](${block.path})`;
    case 'picture':
      return `![${block.caption}]()`;
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [escapedWords(block.caption), '']),
        ...tableLines(writtenCells(block), alignments(block)),
        ...(block.remark === undefined ? [] : ['', escapedWords(block.remark)]),
      ].join('\n');
  }
}

/** How the columns of a table stand, as the first words below its heads say. */
function alignments(table: BlockOf<'table'>): readonly string[] {
  const marks = { left: ':---', center: ':---:', right: '---:' } as const;
  const placed = placeCells(table);
  return table.columnWeights.map((_, column) => {
    const own = placed.filter((one) => one.column === column);
    const first = own.find(({ row }) => row >= table.headerRowCount) ?? own.at(-1);
    return first?.cell.alignment === undefined ? '---' : marks[first.cell.alignment];
  });
}

/** The grid of a table: its words where a cell begins, what it goes on from elsewhere. */
function writtenCells(table: BlockOf<'table'>): readonly (readonly WrittenCell[])[] {
  const grid: WrittenCell[][] = table.rows.map(() => []);
  for (const { cell, row, column } of placeCells(table)) fillSpan(grid, { ...cell, row, column });
  return grid;
}

function inlineMarkdown(children: readonly Text[], numbers: Numbers): string {
  const pieces = children.map((child) => {
    const [mark] = footnotesIn([child]);
    return mark === undefined ? child : { ...child, call: footnoteCall(numbers.get(mark) ?? 0) };
  });
  return escapedLine(stressed(pieces));
}

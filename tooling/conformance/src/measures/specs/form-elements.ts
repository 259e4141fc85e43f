import { type DocumentFacts, type TextLine, toMm } from '../facts.js';
import { bodyLines, imprintLines, pageNumber, titleLines } from '../find-elements.js';
import type { MeasureSpec } from '../measure-spec.js';
import { toLine } from '../read-facts.js';
import {
  attendance,
  belowMarkLines,
  copies,
  firstOf,
  frameTop,
  gap,
  indentOf,
  orderNumbers,
} from './element-finders.js';
import { FONTS, fontSpec } from './fonts.js';
import { markInk } from './head.js';
import { standard } from './standard.js';

const { block, line: lineMm } = standard;

/** What the forms have of their own: numbers below the mark and of orders, letters, minutes, 版记. */
export const formElementSpecs: readonly MeasureSpec[] = [
  {
    id: 'order/numberCentre',
    title: '令号居中（中线）',
    clause: '§10.2',
    unit: 'mm',
    expected: block.centre,
    forms: ['order'],
    find: (facts) => orderNumbers(facts).map(({ line }) => toMm((line.left + line.right) / 2)),
  },
  {
    id: 'order/text',
    title: '正文在令号下空二行',
    clause: '§10.2',
    unit: 'mm',
    expected: 2 * lineMm,
    forms: ['order'],
    find: (facts) => orderNumbers(facts).flatMap(({ line, next }) => (next ? [gap(line, next)] : [])),
  },
  ...belowMark(),
  {
    id: 'letter/title',
    title: '信函标题与其上最后一个要素相距二行',
    clause: '§10.1',
    unit: 'mm',
    expected: 2 * lineMm,
    forms: ['letter'],
    find: ({ pages }) =>
      firstOf(pages).flatMap((one) => {
        const [title] = titleLines(one);
        const above = title && bodyLines(one).findLast(({ baseline }) => baseline < title.baseline);
        return title && above ? [gap(above, title)] : [];
      }),
  },
  {
    id: 'letter/firstNumber',
    title: '信函首页不显示页码',
    clause: '§10.1',
    unit: 'lines',
    expected: 0,
    forms: ['letter'],
    find: ({ pages }) => firstOf(pages).map((one) => (pageNumber(one) ? 1 : 0)),
  },
  fontSpec('attendance', '“出席”“请假”“列席”字体', '§10.3', FONTS.heiti, (facts) => attendance(facts)),
  fontSpec('attendanceNames', '出席人员姓名字体', '§10.3', FONTS.fangsong, (facts) =>
    attendance(facts).map(({ glyphs }) => toLine(glyphs.slice(3))),
  ),
  {
    id: 'attendance/left',
    title: '“出席”左空二字',
    clause: '§10.3',
    unit: '字',
    expected: standard.indent,
    forms: ['minutes'],
    find: (facts) => attendance(facts).map(indentOf),
  },
  {
    id: 'imprint/copyLeft',
    title: '抄送机关左空一字',
    clause: '§7.4.2',
    unit: '字',
    expected: 1,
    find: (facts) => copies(facts).map(indentOf),
  },
  {
    id: 'imprint/even',
    title: '版记所在页为双数页（页码除以二的余数）',
    clause: 'GB/T 33476.2 §7.3.1',
    unit: '',
    expected: 0,
    forms: ['document', 'order', 'minutes'],
    find: (facts) => (imprintLines(facts).length > 0 ? [facts.pages.length % 2] : []),
  },
];

/** From the ink of the mark to the frame of the number below it. */
function belowMark(): readonly MeasureSpec[] {
  const find = (facts: DocumentFacts, numbers: readonly TextLine[]) =>
    numbers.flatMap((line) => markInk(facts).map(({ bottom }) => frameTop(line) - toMm(bottom)));
  return [
    {
      id: 'order/number',
      title: '令号在发文机关标志下空二行',
      clause: '§10.2',
      unit: 'mm',
      expected: 2 * lineMm,
      forms: ['order'],
      find: (facts) =>
        find(
          facts,
          orderNumbers(facts).map(({ line }) => line),
        ),
    },
    {
      id: 'documentNumber/below',
      title: '发文字号在发文机关标志下空二行',
      clause: '§7.2.5',
      unit: 'mm',
      expected: 2 * lineMm,
      forms: ['document'],
      find: (facts) => find(facts, belowMarkLines(facts)),
    },
  ];
}

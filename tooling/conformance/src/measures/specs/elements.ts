import { type DocumentFacts, type PageFacts, type TextLine, toMm } from '../facts.js';
import { bodyLines, imprintLines, pageNumber, pieces, signature, titleLines } from '../find-elements.js';
import type { MeasureSpec } from '../measure-spec.js';
import { toLine } from '../read-facts.js';
import { FONTS, fontSpec, sizeSpec } from './fonts.js';
import { firstRedRule, markInk } from './head.js';
import { standard } from './standard.js';
import { isPortrait } from './text-finders.js';

const { block, character, line: lineMm, sizes } = standard;
/** Share of a line above its base line, as word processors set exact lines; see the README. */
const BASELINE_SHARE = 0.8;
const ATTENDANCE = /^(?:出席|请假|列席)：/;

/** What stands around the text of the kinds of official documents: addressees, attachments, notes, numbers of orders, attendance. */
export const elementSpecs: readonly MeasureSpec[] = [
  {
    id: 'recipients/left',
    title: '主送机关居左顶格',
    clause: '§7.3.2',
    unit: '字',
    expected: 0,
    find: (facts) => recipients(facts).map(({ line }) => indentOf(line)),
  },
  {
    id: 'recipients/below',
    title: '主送机关在标题下空一行',
    clause: '§7.3.2',
    unit: 'mm',
    expected: lineMm,
    find: (facts) => recipients(facts).map(({ title, line }) => gap(title, line)),
  },
  {
    id: 'attachmentNotice/left',
    title: '附件说明左空二字',
    clause: '§7.3.4',
    unit: '字',
    expected: standard.indent,
    find: (facts) => notices(facts).map(({ line }) => indentOf(line)),
  },
  {
    id: 'attachmentNotice/below',
    title: '附件说明在正文下空一行',
    clause: '§7.3.4',
    unit: 'mm',
    expected: lineMm,
    find: (facts) => notices(facts).flatMap(({ line, above }) => (above ? [gap(above, line)] : [])),
  },
  {
    id: 'attachmentNotice/next',
    title: '附件说明各项序号对齐（偏移）',
    clause: '§7.3.4',
    unit: '字',
    expected: 0,
    find: (facts) => notices(facts).flatMap(({ shifts }) => shifts),
  },
  {
    id: 'note/left',
    title: '附注左空二字',
    clause: '§7.3.6',
    unit: '字',
    expected: standard.indent,
    find: (facts) => notes(facts).map(({ line }) => indentOf(line)),
  },
  {
    id: 'note/below',
    title: '附注在成文日期下一行',
    clause: '§7.3.6',
    unit: 'mm',
    expected: 0,
    find: (facts) => notes(facts).map(({ date, line }) => gap(date, line)),
  },
  fontSpec('attachment', '“附件”字体', '§7.3.7', FONTS.heiti, (facts) =>
    attachments(facts).map(({ label }) => label),
  ),
  sizeSpec('attachment', '“附件”字号（3号）', '§7.3.7', sizes.body, (facts) =>
    attachments(facts).map(({ label }) => label),
  ),
  {
    id: 'attachment/left',
    title: '“附件”顶格',
    clause: '§7.3.7',
    unit: '字',
    expected: 0,
    find: (facts) => attachments(facts).map(({ label }) => indentOf(label)),
  },
  {
    id: 'attachment/top',
    title: '“附件”在版心第一行（行框上边缘）',
    clause: '§7.3.7',
    unit: 'mm',
    expected: block.top,
    find: (facts) => attachments(facts).map(({ label }) => frameTop(label)),
  },
  {
    id: 'attachment/title',
    title: '附件标题在版心第三行（行框上边缘）',
    clause: '§7.3.7',
    unit: 'mm',
    expected: block.top + 2 * lineMm,
    find: (facts) => attachments(facts).flatMap(({ title }) => (title ? [frameTop(title)] : [])),
  },
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

/** Distance from the left edge of the text block, in characters. */
function indentOf({ left }: TextLine): number {
  return (toMm(left) - block.left) / character;
}

/** Top of the frame of a line that is one pitch high, from the top of the page. */
function frameTop({ baseline }: TextLine): number {
  return toMm(baseline) - BASELINE_SHARE * lineMm;
}

/** What is white between the frames of two lines. */
function gap(above: TextLine, below: TextLine): number {
  return toMm(below.baseline - above.baseline) - lineMm;
}

function firstOf(pages: readonly PageFacts[]): readonly PageFacts[] {
  return pages.slice(0, 1);
}

/** The flush line below the title, and the last line of the title. */
function recipients({ pages }: DocumentFacts) {
  return firstOf(pages).flatMap((one) => {
    const title = titleLines(one).at(-1);
    const line = title && bodyLines(one).find(({ baseline }) => baseline > title.baseline);
    return title && line && Math.abs(indentOf(line)) < 1 && !line.text.startsWith('（')
      ? [{ title, line }]
      : [];
  });
}

/** The list of attachments after the text, with the line above it, and how far the numbers of the others stand from the first. */
function notices({ pages }: DocumentFacts) {
  return pages.flatMap((one) => {
    const lines = bodyLines(one);
    const at = lines.findIndex(({ text }) => text.startsWith('附件：'));
    const line = lines[at];
    if (line === undefined) return [];
    // A table or a picture may end above it, which is no line of the text.
    const above = lines.find((other) => other === one.lines[one.lines.indexOf(line) - 1]);
    const [, , , first] = line.glyphs;
    const others = lines.slice(at + 1).filter(({ text }, index) => text.startsWith(`${index + 2}.`));
    const shifts = others.map(({ left }) => toMm(left - (first?.left ?? 0)) / character);
    return [{ line, above, shifts }];
  });
}

/** A line in brackets below the date. */
function notes(facts: DocumentFacts) {
  const date = signature(facts)?.date;
  return facts.pages.flatMap((one) => {
    const lines = bodyLines(one);
    const at = date === undefined ? -1 : lines.indexOf(date);
    const line = at < 0 ? undefined : lines[at + 1];
    return date && line?.text.startsWith('（') ? [{ date, line }] : [];
  });
}

/** The labels of attachments on upright pages, with the first line of the title below. */
function attachments({ pages }: DocumentFacts) {
  return pages.filter(isPortrait).flatMap((one) => {
    const label = bodyLines(one).find(({ text }) => /^附件\d*$/.test(text));
    return label ? [{ label, title: titleLines(one).find(({ baseline }) => baseline > label.baseline) }] : [];
  });
}

/** The number of an order, and the first line of the text where no title stands between them, as that of a report does. */
function orderNumbers({ pages }: DocumentFacts) {
  return firstOf(pages).flatMap((one) => {
    const lines = bodyLines(one);
    const at = lines.findIndex(({ text }) => /^第\d+号$/.test(text));
    const line = lines[at];
    const isTitled = titleLines(one).some(({ baseline }) => line !== undefined && baseline > line.baseline);
    return line ? [{ line, next: isTitled ? undefined : lines[at + 1] }] : [];
  });
}

/**
 * The line of the document number in front of the red rule; where several signers take more lines, the first of theirs:
 * the number stands beside the last. @rule GB/T 9704-2012 §7.2.6
 */
function belowMarkLines(facts: DocumentFacts): readonly TextLine[] {
  const [rule] = firstRedRule(facts);
  return firstOf(facts.pages).flatMap((one) => {
    const found = bodyLines(one)
      .filter(({ baseline }) => rule !== undefined && baseline < rule.top)
      .flatMap(pieces);
    const numbers = found.filter(({ text }) => /〔\d{4}〕\d+号$/.test(text));
    const signers = found.filter(({ text }) => text.startsWith('签发人：'));
    const [first] = [...numbers, ...signers].sort((a, b) => a.baseline - b.baseline);
    return numbers.length === 0 || first === undefined ? [] : [first];
  });
}

function attendance({ pages }: DocumentFacts): readonly TextLine[] {
  return pages.flatMap((one) => bodyLines(one).filter(({ text }) => ATTENDANCE.test(text)));
}

function copies(facts: DocumentFacts): readonly TextLine[] {
  return imprintLines(facts).filter(({ text }) => /^(?:主送|抄送|抄报)：/.test(text));
}

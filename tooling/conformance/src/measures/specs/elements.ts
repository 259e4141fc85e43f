import type { MeasureSpec } from '../measure-spec.js';
import { attachments, frameTop, gap, indentOf, notes, notices, recipients } from './element-finders.js';
import { FONTS, fontSpec, sizeSpec } from './fonts.js';
import { standard } from './standard.js';

const { block, line: lineMm, sizes } = standard;

/** What stands around the text of any official document: addressees, attachments, notes. */
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
];

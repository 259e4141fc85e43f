import { type DocumentFacts, toMm } from '../facts.js';
import { imprintLines, imprintRules, personalSignature, signature } from '../find-elements.js';
import type { Form, MeasureSpec } from '../measure-spec.js';
import { FONTS, fontSpec, sizeSpec } from './fonts.js';
import { standard } from './standard.js';

const { block, character, sizes } = standard;
const SIGNED_BY_ORGAN: readonly Form[] = ['plain', 'document', 'letter', 'minutes'];
/** 印发日期 on a line of its own, below a name that fills its line. */
const DATE_ALONE = /^\d{4}年\d{1,2}月\d{1,2}日印发$/;
/** @rule GB/T 9704-2012 §7.3.5.1 */
const STAMPED_INDENT = 4;

/** Signature and 版记. */
export const closingSpecs: readonly MeasureSpec[] = [
  {
    id: 'signature/organ',
    title: '署名右空二字（不盖章）',
    clause: '§7.3.5.2',
    unit: '字',
    expected: 2,
    forms: SIGNED_BY_ORGAN,
    find: (facts) => unstamped(facts).map(({ organRight }) => organRight),
  },
  {
    id: 'signature/date',
    title: '成文日期首字比署名首字右移二字（不盖章）',
    clause: '§7.3.5.2',
    unit: '字',
    expected: 2,
    forms: SIGNED_BY_ORGAN,
    find: (facts) => unstamped(facts).map(({ dateShift }) => dateShift),
  },
  {
    id: 'signature/longDate',
    title: '成文日期长于署名时右空二字（不盖章）',
    clause: '§7.3.5.2',
    unit: '字',
    expected: 2,
    forms: SIGNED_BY_ORGAN,
    find: (facts) =>
      places(facts)
        .filter((place) => !isStamped(place) && hasLongDate(place))
        .map(({ dateRight }) => dateRight),
  },
  {
    id: 'signature/person',
    title: '签发人姓名右空四字（命令）',
    clause: '§7.3.5.3',
    unit: '字',
    expected: 4,
    forms: ['order'],
    find: (facts) => indentOf(personalSignature(facts).name),
  },
  {
    id: 'signature/personDate',
    title: '成文日期右空四字（命令）',
    clause: '§7.3.5.3',
    unit: '字',
    expected: 4,
    forms: ['order'],
    find: (facts) => indentOf(personalSignature(facts).date),
  },
  {
    id: 'signature/stampedDate',
    title: '成文日期右空四字（盖章）',
    clause: '§7.3.5.1',
    unit: '字',
    expected: STAMPED_INDENT,
    forms: SIGNED_BY_ORGAN,
    find: (facts) =>
      stamped(facts)
        .filter((place) => !hasLongOrgan(place))
        .map(({ dateRight }) => dateRight),
  },
  {
    id: 'signature/longOrgan',
    title: '署名长得右空四字放不下时与版心右边缘齐（盖章）',
    clause: '§7.3.5.1',
    unit: '字',
    expected: 0,
    forms: SIGNED_BY_ORGAN,
    find: (facts) =>
      stamped(facts)
        .filter(hasLongOrgan)
        .map(({ organRight }) => organRight),
  },
  {
    id: 'signature/stampedOrgan',
    title: '署名以成文日期为准居中（盖章，偏移）',
    clause: '§7.3.5.1',
    unit: 'mm',
    expected: 0,
    forms: SIGNED_BY_ORGAN,
    find: (facts) => stamped(facts).map(({ centreShift }) => centreShift),
  },
  {
    id: 'imprint/width',
    title: '版记分隔线与版心等宽',
    clause: '§7.4.1',
    unit: 'mm',
    expected: block.width,
    find: (facts) => imprintRules(facts).map(({ left, right }) => toMm(right - left)),
  },
  {
    id: 'imprint/outer',
    title: '版记首条和末条分隔线粗',
    clause: '§7.4.1',
    unit: 'mm',
    expected: 0.35,
    tolerance: 0.05,
    find: (facts) => outerRules(facts).map(({ top, bottom }) => toMm(bottom - top)),
  },
  {
    id: 'imprint/inner',
    title: '版记中间分隔线粗',
    clause: '§7.4.1',
    unit: 'mm',
    expected: 0.25,
    tolerance: 0.05,
    find: (facts) =>
      imprintRules(facts)
        .slice(1, -1)
        .map(({ top, bottom }) => toMm(bottom - top)),
  },
  {
    id: 'imprint/foot',
    title: '末条分隔线与版心下边缘重合',
    clause: '§7.4.1',
    unit: 'mm',
    expected: block.foot,
    find: (facts) =>
      imprintRules(facts)
        .slice(-1)
        .map(({ bottom }) => toMm(bottom)),
  },
  sizeSpec('imprint', '版记字号（4号）', '§7.4.2', sizes.small, imprintLines),
  fontSpec('imprint', '版记字体', '§7.4.2', FONTS.fangsong, imprintLines),
  {
    id: 'imprint/left',
    title: '印发机关左空一字',
    clause: '§7.4.3',
    unit: '字',
    expected: 1,
    find: (facts) =>
      imprintLines(facts)
        .filter(({ text }) => !DATE_ALONE.test(text))
        .slice(-1)
        .map(({ left }) => (toMm(left) - block.left) / character),
  },
  {
    id: 'imprint/right',
    title: '印发日期右空一字',
    clause: '§7.4.3',
    unit: '字',
    expected: 1,
    find: (facts) =>
      imprintLines(facts)
        .filter(({ text }) => text.endsWith('印发'))
        .map(({ right }) => (block.right - toMm(right)) / character),
  },
];

function outerRules(facts: DocumentFacts) {
  const rules = imprintRules(facts);
  return rules.filter((_rule, index) => index === 0 || index === rules.length - 1);
}

/** Distance from the right edge of the text block, in characters. */
function indentOf(line: { readonly right: number } | undefined): readonly number[] {
  return line === undefined ? [] : [(block.right - toMm(line.right)) / character];
}

/** Places of organ and date, in characters. */
function places(facts: DocumentFacts) {
  const found = signature(facts);
  if (!found) return [];
  const { organ, date } = found;
  return [
    {
      organRight: (block.right - toMm(organ.right)) / character,
      dateRight: (block.right - toMm(date.right)) / character,
      dateShift: toMm(date.left - organ.left) / character,
      dateLonger: toMm(date.right - date.left - organ.right + organ.left) / character,
      centreShift: toMm((organ.left + organ.right - date.left - date.right) / 2),
    },
  ];
}

/** Stamped: organ and date have one centre line. */
function isStamped({ centreShift }: { readonly centreShift: number }): boolean {
  return Math.abs(centreShift) < 1;
}

/** Lines nearer than this are as long as each other: letter spacing, which one of the renditions may have, decides nothing. */
const SAME_WIDTH = 0.05;

/** A date that is as long as the name above it or longer goes to its own indent. */
function hasLongDate({ dateLonger }: { readonly dateLonger: number }): boolean {
  return dateLonger > -SAME_WIDTH;
}

/** A name that reaches more than four characters over the date at either side has no room over one that stands four in. */
function hasLongOrgan({ dateLonger }: { readonly dateLonger: number }): boolean {
  return dateLonger < -2 * STAMPED_INDENT;
}

function unstamped(facts: DocumentFacts) {
  return places(facts).filter((place) => !isStamped(place) && !hasLongDate(place));
}

function stamped(facts: DocumentFacts) {
  return places(facts).filter(isStamped);
}

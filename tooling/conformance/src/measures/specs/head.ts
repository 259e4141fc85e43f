import { type DocumentFacts, type PageFacts, type TextLine, toMm } from '../facts.js';
import { documentNumber, isRed, pieces, redRules, titleLines } from '../find-elements.js';
import type { Form, MeasureSpec } from '../measure-spec.js';
import { FONTS, fontSpec, sizeSpec } from './fonts.js';
import { standard } from './standard.js';

const { block, character, page } = standard;
/** The square of a hanzi below its base line, in em. */
const DEPTH_EM = 0.12;
const HEIGHT_EM = 0.88;
const LONG: readonly Form[] = ['document', 'minutes'];

/** 版头. */
export const headSpecs: readonly MeasureSpec[] = [
  ...markTops(),
  fontSpec('mark', '发文机关标志字体', '§7.2.4', FONTS.xiaobiaosong, (facts) => markLines(facts)),
  {
    id: 'mark/centre',
    title: '发文机关标志居中（中线）',
    clause: '§7.2.4',
    unit: 'mm',
    expected: block.centre,
    forms: ['document', 'order', 'minutes'],
    find: (facts) => markInk(facts).map(({ left, right }) => toMm((left + right) / 2)),
  },
  sizeSpec('documentNumber', '发文字号字号（3号）', '§7.2.5', 16, numberLines),
  fontSpec('documentNumber', '发文字号字体', '§7.2.5', FONTS.fangsong, numberLines),
  {
    id: 'redRule/width',
    title: '红色分隔线与版心等宽',
    clause: '§7.2.7',
    unit: 'mm',
    expected: block.width,
    forms: LONG,
    find: (facts) => firstRedRule(facts).map(({ left, right }) => toMm(right - left)),
  },
  {
    id: 'redRule/distance',
    title: '发文字号之下至红色分隔线',
    clause: '§7.2.7',
    unit: 'mm',
    expected: 4,
    forms: LONG,
    find: (facts) =>
      numberLines(facts).flatMap((number) =>
        firstRedRule(facts).map(({ top }) => toMm(top - (number.baseline + DEPTH_EM * number.size))),
      ),
  },
  {
    id: 'title/below',
    title: '标题在红色分隔线下空二行',
    clause: '§7.3.1',
    unit: 'mm',
    expected: 2 * standard.line,
    forms: LONG,
    find: titleBelowRule,
  },
  {
    id: 'letter/ruleWidth',
    title: '信函红色双线长度',
    clause: '§10.1',
    unit: 'mm',
    expected: 170,
    forms: ['letter'],
    find: (facts) =>
      firstPage(facts)
        .flatMap(redRules)
        .map(({ left, right }) => toMm(right - left)),
  },
  {
    id: 'letter/ruleCentre',
    title: '信函红色双线居中（中线）',
    clause: '§10.1',
    unit: 'mm',
    expected: page.width / 2,
    forms: ['letter'],
    find: (facts) =>
      firstPage(facts)
        .flatMap(redRules)
        .map(({ left, right }) => toMm((left + right) / 2)),
  },
  {
    id: 'letter/rule',
    title: '发文机关标志下至红色双线',
    clause: '§10.1',
    unit: 'mm',
    expected: 4,
    forms: ['letter'],
    find: (facts) =>
      markInk(facts).flatMap(({ bottom }) => firstRedRule(facts).map(({ top }) => toMm(top - bottom))),
  },
  {
    id: 'letter/footRule',
    title: '第二条红色双线距下页边',
    clause: '§10.1',
    unit: 'mm',
    expected: 20,
    forms: ['letter'],
    find: (facts) =>
      firstPage(facts)
        .flatMap((one) => redRules(one).slice(1, 2))
        .map(({ top }) => page.height - toMm(top)),
  },
  {
    id: 'letter/number',
    title: '信函发文字号顶版心右边缘',
    clause: '§10.1',
    unit: 'mm',
    expected: block.right,
    forms: ['letter'],
    find: (facts) => numberLines(facts).map(({ right }) => toMm(right)),
  },
  {
    id: 'letter/numberBelow',
    title: '信函发文字号与双线的距离（3号汉字高度的7/8）',
    clause: '§10.1',
    unit: 'mm',
    expected: (toMm(16) * 7) / 8,
    forms: ['letter'],
    find: (facts) =>
      numberLines(facts).flatMap((number) =>
        firstRedRule(facts).map(({ bottom }) => toMm(number.baseline - HEIGHT_EM * number.size - bottom)),
      ),
  },
  {
    id: 'signer/right',
    title: '签发人右空一字',
    clause: '§7.2.6',
    unit: '字',
    expected: 1,
    find: (facts) => {
      const right = Math.max(...signerLines(facts).map((line) => line.right));
      return Number.isFinite(right) ? [(block.right - toMm(right)) / character] : [];
    },
  },
  fontSpec('signer', '签发人姓名字体', '§7.2.6', FONTS.kaiti, (facts) =>
    signerLines(facts).flatMap(({ glyphs }) =>
      glyphs.slice(-1).map((glyph) => ({ ...glyph, glyphs: [glyph] })),
    ),
  ),
];

/** Top edge of the ink of the mark, from the top of the page. */
function markTops(): readonly MeasureSpec[] {
  const tops: readonly [Form, string, string, number][] = [
    ['document', '上边缘至版心上边缘 35 mm', '§7.2.4', block.top + 35],
    ['minutes', '上边缘至版心上边缘 35 mm', '§10.3', block.top + 35],
    ['order', '上边缘至版心上边缘 20 mm', '§10.2', block.top + 20],
    ['letter', '上边缘至上页边 30 mm', '§10.1', 30],
  ];
  return tops.map(([form, words, clause, expected]) => ({
    id: `mark/top-${form}`,
    title: `发文机关标志${words}（自上页边）`,
    clause,
    unit: 'mm',
    expected,
    forms: [form],
    find: (facts) => markInk(facts).map(({ top }) => toMm(top)),
  }));
}

function firstPage({ pages }: DocumentFacts): readonly PageFacts[] {
  return pages.slice(0, 1);
}

export function firstRedRule(facts: DocumentFacts) {
  return firstPage(facts).flatMap((one) => redRules(one).slice(0, 1));
}

function markLines(facts: DocumentFacts): readonly TextLine[] {
  return firstPage(facts).flatMap(({ lines }) => lines.filter(isRed));
}

function numberLines(facts: DocumentFacts): readonly TextLine[] {
  const number = documentNumber(facts);
  return number ? [number] : [];
}

/** The ink of all lines of the mark together. */
export function markInk(facts: DocumentFacts) {
  const lines = markLines(facts);
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const within = {
    left: Math.min(...lines.map(({ left }) => left)) - 5,
    right: Math.max(...lines.map(({ right }) => right)) + 5,
    top: first.baseline - 1.1 * first.size,
    bottom: last.baseline + 0.14 * last.size,
  };
  const found = facts.ink(1, within, 'red');
  return found ? [found] : [];
}

/** From the rule to the top of the frame of the first line of the title. */
function titleBelowRule(facts: DocumentFacts): readonly number[] {
  return firstPage(facts).flatMap((one) => {
    const [title] = titleLines(one);
    if (!title) return [];
    return firstRedRule(facts).map(({ bottom }) => toMm(title.baseline - bottom) - 0.8 * standard.line);
  });
}

/** What is said of the signers on the first page: from 签发人： on, line by line. */
function signerLines(facts: DocumentFacts): readonly TextLine[] {
  return firstPage(facts).flatMap(({ lines }) => {
    const start = lines.find(({ text }) => text.includes('签发人：'));
    const label = start?.glyphs.find(({ text }) => text === '签');
    const rule = redRules(facts.pages[0] as PageFacts)[0];
    if (!start || !label || !rule) return [];
    return lines
      .filter(({ baseline }) => baseline >= start.baseline && baseline < rule.top)
      .flatMap(pieces)
      .filter(({ left }) => left >= label.left - 2);
  });
}

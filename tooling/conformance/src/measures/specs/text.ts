import { gbt9704, toMillimetres, toPoints } from '@xxgk/document';
import { toMm } from '../facts.js';
import { bodyLines, pageNumber, SMALL_PT } from '../find-elements.js';
import type { MeasureSpec } from '../measure-spec.js';
import { FONTS, fontSpec, sizeSpec } from './fonts.js';
import {
  allTitleLines,
  charactersPerLine,
  dashDistance,
  digitsOf,
  flushLines,
  isHeading,
  pageNumbers,
  paragraphIndent,
} from './text-finders.js';

const { page, text } = gbt9704;
const LEFT_MM = toMillimetres(page.margin.left);
const RIGHT_MM = toMillimetres(page.width) - toMillimetres(page.margin.right);
const CHARACTER_MM = 156 / page.charactersPerLine;
const CENTRE_MM = (LEFT_MM + RIGHT_MM) / 2;

const HEADINGS = [
  { level: '一级标题“一、”', pattern: /^[一二三四五六七八九十]+、/, typeface: 'heiti' },
  { level: '二级标题“（一）”', pattern: /^（[一二三四五六七八九十]+）/, typeface: 'kaiti' },
  { level: '三级标题“1.”', pattern: /^\d{1,2}\.\D/, typeface: 'fangsong' },
] as const;

/** Title, body, headings, page numbers. */
export const textSpecs: readonly MeasureSpec[] = [
  {
    id: 'text/characters',
    title: '每行字数',
    clause: '§5.2.3',
    unit: 'characters',
    expected: page.charactersPerLine,
    find: charactersPerLine,
  },
  sizeSpec('title', '标题字号（2号）', '§7.3.1', toPoints(text.title.size), allTitleLines),
  fontSpec('title', '标题字体', '§7.3.1', FONTS.xiaobiaosong, allTitleLines),
  {
    id: 'title/centre',
    title: '标题居中（中线）',
    clause: '§7.3.1',
    unit: 'mm',
    expected: CENTRE_MM,
    find: (facts) => allTitleLines(facts).map(({ left, right }) => toMm((left + right) / 2)),
  },
  sizeSpec('body', '正文字号（3号）', '§5.2.2', toPoints(text.body.size), flushLines),
  fontSpec('body', '正文字体', '§5.2.2', FONTS.fangsong, flushLines),
  {
    id: 'body/indent',
    title: '正文左空二字',
    clause: '§7.3.3',
    unit: '字',
    expected: text.body.firstLineIndent,
    find: paragraphIndent,
  },
  ...HEADINGS.map(({ level, pattern, typeface }, index) =>
    fontSpec(`heading${index + 1}`, `${level}字体`, '§7.3.3', FONTS[typeface], (facts) =>
      facts.pages.flatMap((one) => bodyLines(one).filter((line) => isHeading(line, pattern))),
    ),
  ),
  sizeSpec('number', '页码字号（4号）', '§7.5', SMALL_PT, pageNumbers),
  fontSpec('number', '页码字体', '§7.5', FONTS.songti, (facts) => pageNumbers(facts).map(digitsOf)),
  {
    id: 'number/distance',
    title: '页码一字线距版心下边缘',
    clause: '§7.5',
    unit: 'mm',
    expected: toMillimetres(gbt9704.pageNumber.distance),
    find: dashDistance,
  },
  {
    id: 'number/odd',
    title: '单页码右空一字',
    clause: '§7.5',
    unit: '字',
    expected: gbt9704.pageNumber.outerIndent,
    find: ({ pages }) =>
      pages.flatMap((one) => {
        const number = one.number % 2 === 1 && one.width < one.height ? pageNumber(one) : undefined;
        return number ? [(RIGHT_MM - toMm(number.right)) / CHARACTER_MM] : [];
      }),
  },
  {
    id: 'number/even',
    title: '双页码左空一字',
    clause: '§7.5',
    unit: '字',
    expected: gbt9704.pageNumber.outerIndent,
    find: ({ pages }) =>
      pages.flatMap((one) => {
        const number = one.number % 2 === 0 && one.width < one.height ? pageNumber(one) : undefined;
        return number ? [(toMm(number.left) - LEFT_MM) / CHARACTER_MM] : [];
      }),
  },
];

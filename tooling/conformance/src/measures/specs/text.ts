import { toMm } from '../facts.js';
import { bodyLines, pageNumber } from '../find-elements.js';
import type { MeasureSpec } from '../measure-spec.js';
import { FONTS, fontSpec, sizeSpec } from './fonts.js';
import { standard } from './standard.js';
import {
  allTitleLines,
  charactersPerLine,
  dashDistance,
  digitsOf,
  flushLines,
  isHeading,
  isPortrait,
  pageNumbers,
  paragraphIndent,
  titleCentres,
} from './text-finders.js';

const { block, character, sizes } = standard;

const HEADINGS = [
  { level: '一级标题“一、”', pattern: /^[一二三四五六七八九十]+、[^，。；：]+$/, typeface: 'heiti' },
  { level: '二级标题“（一）”', pattern: /^（[一二三四五六七八九十]+）/, typeface: 'kaiti' },
  { level: '三级标题“1.”', pattern: /^\d{1,2}\.\D/, typeface: 'fangsong' },
] as const;

/** Title, body, headings, page numbers. A paragraph that only begins with 一、 is no heading. */
export const textSpecs: readonly MeasureSpec[] = [
  {
    id: 'text/characters',
    title: '每行字数',
    clause: '§5.2.3',
    unit: 'characters',
    expected: standard.characters,
    find: charactersPerLine,
  },
  sizeSpec('title', '标题字号（2号）', '§7.3.1', sizes.title, allTitleLines),
  fontSpec('title', '标题字体', '§7.3.1', FONTS.xiaobiaosong, allTitleLines),
  {
    id: 'title/centre',
    title: '标题居中（中线）',
    clause: '§7.3.1',
    unit: 'mm',
    expected: block.centre,
    find: ({ pages }) => titleCentres(pages.filter(isPortrait)),
  },
  {
    id: 'title/turnedCentre',
    title: '横排页上标题居中（中线）',
    clause: '§7.3.7',
    unit: 'mm',
    expected: standard.page.height - (block.top + block.foot) / 2,
    find: ({ pages }) => titleCentres(pages.filter((one) => !isPortrait(one))),
  },
  sizeSpec('body', '正文字号（3号）', '§5.2.2', sizes.body, flushLines),
  fontSpec('body', '正文字体', '§5.2.2', FONTS.fangsong, flushLines),
  {
    id: 'body/indent',
    title: '正文左空二字',
    clause: '§7.3.3',
    unit: '字',
    expected: standard.indent,
    find: paragraphIndent,
  },
  ...HEADINGS.map(({ level, pattern, typeface }, index) =>
    fontSpec(`heading${index + 1}`, `${level}字体`, '§7.3.3', FONTS[typeface], (facts) =>
      facts.pages.flatMap((one) => bodyLines(one).filter((line) => isHeading(line, pattern))),
    ),
  ),
  sizeSpec('number', '页码字号（4号）', '§7.5', sizes.small, pageNumbers),
  fontSpec('number', '页码字体', '§7.5', FONTS.songti, (facts) => pageNumbers(facts).map(digitsOf)),
  {
    id: 'number/distance',
    title: '页码一字线距版心下边缘',
    clause: '§7.5',
    unit: 'mm',
    expected: standard.pageNumber.distance,
    find: dashDistance,
  },
  {
    id: 'number/odd',
    title: '单页码右空一字',
    clause: '§7.5',
    unit: '字',
    expected: standard.pageNumber.outerIndent,
    find: ({ pages }) =>
      pages.flatMap((one) => {
        const number = one.number % 2 === 1 && isPortrait(one) ? pageNumber(one) : undefined;
        return number ? [(block.right - toMm(number.right)) / character] : [];
      }),
  },
  {
    id: 'number/even',
    title: '双页码左空一字',
    clause: '§7.5',
    unit: '字',
    expected: standard.pageNumber.outerIndent,
    find: ({ pages }) =>
      pages.flatMap((one) => {
        const number = one.number % 2 === 0 && isPortrait(one) ? pageNumber(one) : undefined;
        return number ? [(toMm(number.left) - block.left) / character] : [];
      }),
  },
];

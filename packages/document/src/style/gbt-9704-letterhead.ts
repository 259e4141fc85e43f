import type { HeadForm, LetterheadStyle } from './official-style.js';

const RULE = { below: 'number', distance: '4mm', kind: 'single' } as const;

const COMMON: HeadForm = {
  markTop: { from: 'textBlock', distance: '35mm' },
  numberPlace: 'center',
  blankLinesBeforeNumber: 2,
  rule: RULE,
  numberOnFirstPage: true,
  blankLinesAfter: 2,
  source: 'GB/T 9704-2012 §7.2.4–7.2.7, §7.3.1',
};

/** 版头 in the common form and the three special ones. @rule GB/T 9704-2012 §7.2, §10 */
export const gbt9704Letterhead: LetterheadStyle = {
  red: '#FF0000',
  mark: {
    typeface: 'xiaobiaosong',
    largest: '48pt',
    smallest: '26pt',
    largestJoint: '36pt',
    smallestJoint: '14pt',
    jointHeight: '92mm',
    singleColumn: 8,
    columnGap: 0.5,
    lineHeight: 1.25,
    inkHeight: 0.86,
    inkDepth: 0.08,
    source: 'GB/T 9704-2012 §7.2.4 (小标宋，红色); sizes: house',
  },
  marking: {
    serial: 'fangsong',
    secrecy: 'heiti',
    urgency: 'heiti',
    source: 'GB/T 9704-2012 §7.2.1–7.2.3',
  },
  number: 'fangsong',
  signer: {
    label: 'fangsong',
    name: 'kaiti',
    perLine: 2,
    nameWidth: 3,
    source: 'GB/T 9704-2012 §7.2.6',
  },
  sideIndent: 1,
  belowRule: 7 / 8,
  rules: {
    single: { strokes: ['1.5pt'], gap: '0pt', source: 'GB/T 9704-2012 §7.2.7; thickness: house' },
    thickThin: {
      strokes: ['3pt', '0.75pt'],
      gap: '0.75pt',
      source: 'GB/T 9704-2012 §10.1 上粗下细; thickness: house',
    },
    thinThick: {
      strokes: ['0.75pt', '3pt'],
      gap: '0.75pt',
      source: 'GB/T 9704-2012 §10.1 上细下粗; thickness: house',
    },
  },
  forms: {
    document: COMMON,
    letter: {
      markTop: { from: 'page', distance: '30mm' },
      numberPlace: 'right',
      blankLinesBeforeNumber: 0,
      rule: { below: 'mark', distance: '4mm', width: '170mm', kind: 'thickThin' },
      footRule: { distance: '20mm', width: '170mm', kind: 'thinThick' },
      numberOnFirstPage: false,
      blankLinesAfter: 2,
      source: 'GB/T 9704-2012 §10.1',
    },
    order: {
      ...COMMON,
      markTop: { from: 'textBlock', distance: '20mm' },
      rule: { ...RULE, below: 'nothing' },
      source: 'GB/T 9704-2012 §10.2',
    },
    minutes: { ...COMMON, source: 'GB/T 9704-2012 §10.3' },
  },
};

import { defineRule } from '../rule.js';
import { prosePieces } from '../support/prose-pieces.js';

/** Letters that are taken for a digit, and the digit. */
const DIGITS: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  '|': '1',
  O: '0',
  o: '0',
  Ｉ: '1',
  ｌ: '1',
  Ｏ: '0',
  ｏ: '0',
};
const LETTERS = Object.keys(DIGITS).join('');
/** A number with such letters before what it counts, or with one between its digits in Chinese words. */
const NUMBER = new RegExp(
  `(?<![A-Za-z0-9._/@-])(?=[${LETTERS}]*\\d)(?=\\d*[${LETTERS}])[\\d${LETTERS}]{2,12}(?:\\.[\\d${LETTERS}]+)?(?=[\\s\u00a0]{0,2}(?:[件条份宗起例项部个篇次期场人万亿元年月日%％号]|[，。；、）]))`,
  'gu',
);

/** @rule practice: letters come into numbers from scanned or retyped text */
export const lettersAmongDigits = defineRule({
  id: 'typography/letters-among-digits',
  severity: 'error',
  demand: { 'zh-CN': '数字中不夹字母', en: 'No letter stands among the digits of a number' },
  source: 'practice: 扫描识别、手工录入的文本中常见',
  why: {
    'zh-CN': '字母I、l、O与数字1、0形近，混入数字后无法核对，也无法检索。',
    en: 'I, l and O look like 1 and 0; a number that holds them can be neither checked nor found.',
  },
  remedy: { 'zh-CN': '对照台账，改为阿拉伯数字。', en: 'Write digits, by the records.' },
  example: { wrong: '收到政府信息公开申请27I6件。', right: '收到政府信息公开申请2716件。' },
  text: {
    'zh-CN': (section: string, written: string, digits: string) => ({
      message: `“${section}”中的“${written}”夹有字母。`,
      hint: `可改为“${digits}”，请核对台账。`,
    }),
    en: (section, written, digits) => ({
      message: `“${written}” in “${section}” holds letters.`,
      hint: `It may be ${digits}; check the records.`,
    }),
  },
  check: (context, report) =>
    prosePieces(context).flatMap(({ key, heading, prose }) =>
      [...prose.matchAll(NUMBER)].map((match) => {
        const [written] = match;
        const digits = written.replace(/\D/gu, (letter) => DIGITS[letter] ?? letter);
        const range = { start: match.index, end: match.index + written.length };
        const title =
          context.language === 'en' ? `Replace “${written}” by “${digits}”` : `把“${written}”改为“${digits}”`;
        const fix = { title, safe: false, edits: [{ path: [key], range, text: digits }] };
        return report(
          { path: [key], where: heading, range, actual: written, expected: digits, fix },
          heading,
          written,
          digits,
        );
      }),
    ),
});

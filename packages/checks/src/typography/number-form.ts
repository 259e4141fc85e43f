import { words } from '@xxgk/document';
import { defineRule } from '../rule.js';
import { lineNumber } from '../support/line-number.js';
import { type ProsePiece, prosePieces } from '../support/prose-pieces.js';

const text = words({
  'zh-CN': {
    officialNumbers: (section: string, count: number) => `“${section}”${count}处层次序数改为规范写法`,
  },
  en: {
    officialNumbers: (section, count) => `${count} numbers of “${section}” put into the official form`,
  },
});

/** @rule GB/T 9704-2012 §7.3.3: 一、 （一） 1. （1） */
export const numberForm = defineRule({
  id: 'typography/number-form',
  severity: 'note',
  demand: { 'zh-CN': '层次序数写作“一、”“（一）”“1.”“（1）”', en: 'Numbers read 一、 （一） 1. （1）' },
  source: 'GB/T 9704-2012 §7.3.3',
  why: {
    'zh-CN': '半角括号、多余的空格在生成文件时会自动规范，原始数据里改正后，各处引用才一致。',
    en: 'Half-width brackets and spaces are mended in the document; in the data they stay until corrected.',
  },
  remedy: {
    'zh-CN': '改为规范写法（可自动改正）。',
    en: 'Write the official form (it can be done automatically).',
  },
  example: { wrong: '(一) 主动公开。……', right: '（一）主动公开。……' },
  text: {
    'zh-CN': (section: string, count: number, written: string, official: string) => ({
      message: `“${section}”中有${count}处层次序数写法不规范，如“${written}”应为“${official}”。`,
      hint: '生成文件时自动规范；数据也可自动改正。',
    }),
    en: (section, count, written, official) => ({
      message: `“${section}” has ${count} numbers in another form, as “${written}” for “${official}”.`,
      hint: 'The document has the official form anyway; the data can be mended automatically.',
    }),
  },
  check: (context, report) =>
    prosePieces(context).flatMap((piece) => {
      const numbers = oddNumbers(piece);
      const [first] = numbers;
      if (first === undefined) return [];
      const edits = numbers.map(({ range, official }) => ({ path: [piece.key], range, text: official }));
      return [
        report(
          {
            path: [piece.key],
            range: first.range,
            where: piece.heading,
            actual: first.written.trim(),
            expected: first.official,
            fix: {
              title: text(context.language).officialNumbers(piece.heading, numbers.length),
              safe: true,
              edits,
            },
          },
          piece.heading,
          numbers.length,
          first.written.trim(),
          first.official,
        ),
      ];
    }),
});

function oddNumbers({ lines }: ProsePiece) {
  return lines
    .map((line) => lineNumber(line))
    .filter((number) => number !== undefined)
    .filter(({ written, official }) => written !== official);
}

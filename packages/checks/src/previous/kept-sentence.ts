import type { Finding } from '@xxgk/document';
import { words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { type CheckContext, defineRule } from '../rule.js';
import { type ProsePiece, prosePieces } from '../support/prose-pieces.js';
import { type ProseSentence, proseSentences } from '../support/prose-sentences.js';
import { toldYears } from '../years/told-years.js';
import { keptIn } from './kept-in.js';
import { type KeptStatement, keptEdits, keptStatements, sentenceNow } from './kept-statements.js';
import { lastYearOf } from './last-year.js';

const text = words({
  'zh-CN': { rewrite: (sentence: string) => `改为“${sentence}”` },
  en: { rewrite: (sentence) => `write “${sentence}”` },
});

/** Larger numbers are hardly the same in two years by chance. */
const TELLING = 10;

/** @rule house: a sentence taken over from last year still states last year's year or figures */
export const keptSentence = defineRule({
  id: 'previous/kept-sentence',
  severity: 'warning',
  demand: {
    'zh-CN': '沿用去年的句子，年份和数字已改为本年的',
    en: 'A sentence taken over from last year has this year’s year and figures',
  },
  source: '国办公开办函〔2021〕30号（内容准确；内容雷同、敷衍塞责）',
  needs: 'previous',
  why: {
    'zh-CN': '套用去年报告时，最容易漏改的是句中的年份和数字，公布后读者一比便知。',
    en: 'Years and figures within sentences are what is most easily left as it was.',
  },
  remedy: {
    'zh-CN': '按今年的情况改写整句；确指去年的，写明“上年”。',
    en: 'Rewrite the sentence for this year; where it means last year, say so.',
  },
  example: { wrong: '2021年，公开信息860条。（与去年报告相同）', right: '2022年，公开信息912条。' },
  text: {
    'zh-CN': (sentence: string, year: number, kept: readonly string[], now: string | undefined) => ({
      message: `“${quoted(sentence)}”与${year}年度报告的句子相同，其中${kept.map((one) => `‘${one}’`).join('、')}是去年的。`,
      hint:
        now === undefined
          ? '请按今年的情况改写；今年的数字恰好相同的，可保留。'
          : `按今年的表格，可改为“${quoted(now)}”，请核对其余内容。`,
    }),
    en: (sentence, year, kept, now) => ({
      message: `“${sentence}” stands in the report of ${year} as well; ${kept.join(', ')} is of that year.`,
      hint:
        now === undefined
          ? 'Rewrite it for this year; keep it where the figure happens to be the same.'
          : `By this year's tables it would be “${now}”; check the rest.`,
    }),
  },
  check: (context, report) => {
    const previous = lastYearOf(context);
    if (previous === undefined) return [];
    const isKept = keptIn(previous, context.report.year);
    return prosePieces(context).flatMap((piece) =>
      proseSentences(piece.prose)
        .filter(({ words: sentence }) => isKept(sentence))
        .flatMap((sentence) => {
          const statements = untold(sentence, piece, context, previous);
          return statements.length === 0 ? [] : [found(sentence, statements, piece, context, previous)];
        }),
    );

    function found(
      { words: sentence, range }: ProseSentence,
      statements: readonly KeptStatement[],
      { key, heading }: ProsePiece,
      { language }: CheckContext,
      { year }: Report,
    ): Finding {
      const edits = keptEdits(statements, range.start, [key]);
      const now = edits.length === 0 ? undefined : sentenceNow(sentence, statements);
      const fix =
        now === undefined ? {} : { fix: { title: text(language).rewrite(quoted(now)), safe: false, edits } };
      const isTelling = statements.some(
        ({ kind, words: said }) => kind === 'year' || Number.parseFloat(said) >= TELLING,
      );
      const place = {
        path: [key],
        where: heading,
        range,
        ...fix,
        ...(isTelling ? {} : { severity: 'note' as const }),
      };
      return report(
        place,
        sentence,
        year,
        statements.map(({ words: said }) => said),
        now,
      );
    }
  },
});

/** What the sentence keeps of last year and no other rule tells at its place. */
function untold(
  { words: sentence, range }: ProseSentence,
  piece: ProsePiece,
  context: CheckContext,
  previous: Report,
): readonly KeptStatement[] {
  const told = [
    ...toldYears(piece, context.report.year),
    ...context.facts
      .disagreements()
      .filter(({ key }) => key === piece.key)
      .map((place) => place.range),
  ];
  return keptStatements(sentence, context.report, previous).filter(
    (statement) => !told.some(({ start }) => start === range.start + statement.range.start),
  );
}

function quoted(sentence: string): string {
  return sentence.replaceAll('“', '‘').replaceAll('”', '’');
}

import { words } from '@xxgk/document';
import { proseFields } from '@xxgk/model';
import { keptStatements } from '../previous/kept-statements.js';
import { lastYearOf } from '../previous/last-year.js';
import { defineRule } from '../rule.js';
import { prosePieces } from '../support/prose-pieces.js';
import { type ProseSentence, proseSentences } from '../support/prose-sentences.js';
import { toldYears } from './told-years.js';

const text = words({
  'zh-CN': { correct: (before: number, year: number) => `把“${before}年”改为“${year}年”` },
  en: { correct: (before, year) => `write ${year} for ${before}` },
});

/** Words by which a sentence means the year before as such: it compares, looks back, or cites. */
const MEANS_IT =
  /同比|相比|比上|较|上年|上一年|去年|往年|增长|下降|结转|问题|不足|整改|修订|印发|施行|以来|年报|年度报告|通报|评估结果|考评结果/u;
const DOES =
  '(?:公开|发布|收到|受理|接收|新收|办结|答复|开展|召开|举办|组织|制发|制定|出台|回应|解读|收取|发生|开设|培训|考核|未|没有|无|坚持|贯彻|认真|严格|围绕|持续|加强|推进)';

/** The year before as the time of what a sentence tells: 2021年，…, 我局2021年共公开…, 截至2021年底. */
function asThisYear(before: number): RegExp {
  return new RegExp(
    `(?<![\\d〔（(《自从于])${before}\\s*年(?:度)?(?=[，,]|全年|底|末|12月31日|\\s*1月1日|1[-—至]12月|[^，。；]{0,14}${DOES})`,
    'u',
  );
}

/** @rule house: a sentence that tells of the year before as if it were the report's is a leftover */
export const yearBefore = defineRule({
  id: 'years/before',
  severity: 'warning',
  demand: {
    'zh-CN': '正文写的是报告年度的工作，不是上一年的',
    en: 'The prose tells of the report year, not of the year before',
  },
  source: 'practice: 套用去年文本时句中年份漏改；测评时年份不符即不合格',
  why: {
    'zh-CN': '句中写上一年、又没有与今年比较的，多半是套用去年文本没有改。',
    en: 'A sentence that tells of the year before and compares nothing is mostly a leftover.',
  },
  remedy: {
    'zh-CN': '改为报告年度，并核对句中数字；确指上一年的，写明是与上年比较或上年的问题。',
    en: 'Write the report year and check the figures; where the year before is meant, say why.',
  },
  example: {
    wrong: '（2022年度报告）依申请公开方面，2021年答复率为100%。',
    right: '依申请公开方面，2022年答复率为100%。',
  },
  text: {
    'zh-CN': (sentence: string, before: number, year: number) => ({
      message: `“${sentence}”写的是${before}年，报告年度为${year}年。`,
      hint: `沿用去年文字的，请改为${year}年并核对句中数字；确指${before}年的，请写明是与上年比较。`,
    }),
    en: (sentence, before, year) => ({
      message: `“${sentence}” tells of ${before}; the report is of ${year}.`,
      hint: `If it was taken over, write ${year} and check its figures; if ${before} is meant, say that it is compared.`,
    }),
  },
  check: (context, report) => {
    const { year } = context.report;
    const [before, pattern] = [year - 1, asThisYear(year - 1)];
    const previous = lastYearOf(context);
    return prosePieces(context).flatMap((piece) => {
      const { key, heading, prose } = piece;
      const told = toldYears(piece, year);
      const sentences = proseSentences(prose);
      return sentences.flatMap((sentence) => {
        const match = pattern.exec(sentence.words);
        if (match === null || isMeant(sentence, sentences, year)) return [];
        const start = sentence.range.start + match.index;
        if (told.some((range) => range.start === start) || isKept(sentence, previous)) return [];
        const range = { start, end: start + match[0].length };
        const edits = [{ path: [key], range: { start, end: start + 4 }, text: String(year) }];
        const fix = { title: text(context.language).correct(before, year), safe: false, edits };
        const place = { path: [key], where: heading, range, actual: before, expected: year, fix };
        return [report(place, sentence.words.replaceAll('“', '‘').replaceAll('”', '’'), before, year)];
      });
    });

    /** Sentences that last year's report has as well are told as such. */
    function isKept({ words: sentence }: ProseSentence, last: typeof previous): boolean {
      if (last === undefined) return false;
      const before = proseFields.map((field) => last[field] ?? '').join('\n');
      return before.includes(sentence) && keptStatements(sentence, context.report, last).length > 0;
    }
  },
});

/** Whether a sentence speaks of the year before on purpose: by its words, or beside one of the report year in its line. */
function isMeant(
  { words: sentence, line }: ProseSentence,
  all: readonly ProseSentence[],
  year: number,
): boolean {
  if (MEANS_IT.test(sentence) || /今年|本年/u.test(sentence)) return true;
  return all.some((other) => other.line === line && other.words.includes(`${year}年`));
}

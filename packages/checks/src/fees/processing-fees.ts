import type { TextRange } from '@xxgk/document';
import type { CheckContext } from '../rule.js';
import { type ProsePiece, prosePieces } from '../support/prose-pieces.js';
import { parseChineseNumber } from '../understand/chinese-number.js';

/** An amount of 信息处理费 that the prose states. */
export interface StatedFee {
  readonly piece: ProsePiece;
  readonly range: TextRange;
  readonly yuan: number;
  readonly words: string;
}

const CLAUSE = /信息(?:公开)?处理费[^。；;\n]{0,60}/gu;
const AMOUNT = /(\d[\d,，]*(?:\.\d+)?)\s*(万)?元/gu;
/** Amounts per case or page are rates, not what was received. */
const RATE = /^\s*[/／]|^\s*(?:每|一)[件页]/u;
const HIGHEST_PRECISION = 6;

/** What the prose says was charged in all clauses about 信息处理费, in yuan. */
export function statedFees(context: CheckContext): readonly StatedFee[] {
  return prosePieces(context).flatMap((piece) =>
    [...piece.prose.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
      [...clause.matchAll(AMOUNT)]
        .filter((amount) => !RATE.test(clause.slice(amount.index + amount[0].length)))
        .map((amount) => {
          const start = index + amount.index;
          const number = Number((amount[1] ?? '').replace(/[,，]/gu, ''));
          const yuan = Number(
            (amount[2] === undefined ? number : number * 10_000).toFixed(HIGHEST_PRECISION),
          );
          return { piece, range: { start, end: start + amount[0].length }, yuan, words: amount[0] };
        }),
    ),
  );
}

const NOTICES =
  /收费通知书?[^。；;\n\d一二两三四五六七八九十]{0,8}(\d+|[一二两三四五六七八九十]+)\s*[件份]|(\d+|[一二两三四五六七八九十]+)\s*[件份]收费通知/gu;

/** How many notices of a fee the prose states; `undefined` where it states no number of them. */
export function statedNotices(context: CheckContext): number | undefined {
  const counts = prosePieces(context).flatMap(({ prose }) =>
    [...prose.matchAll(NOTICES)].map((match) => {
      const words = match[1] ?? match[2] ?? '';
      return /^\d+$/u.test(words) ? Number(words) : (parseChineseNumber(words) ?? 0);
    }),
  );
  return counts.length === 0 ? undefined : Math.max(...counts);
}

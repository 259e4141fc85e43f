import type { Amount, Count } from '@xxgk/model';

const NUMBER = /^(\d+)(\.\d+)?$/;
const ANNOTATED = /^(\d+)（(.+)）$/u;

/**
 * Reads the words of a cell as a figure: `0`, `1,234`, full-width digits, `22（其中修订16件）`, a decimal amount.
 * Words that are no figure are kept as `raw`; an empty cell is `null`.
 */
export function readFigure(cell: string): Count | Amount {
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[,，](?=\d{3})/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  if (text === '') return null;
  const number = NUMBER.exec(text);
  if (number) return number[2] === undefined ? Number(text) : text;
  const annotated = ANNOTATED.exec(text);
  if (annotated) return { value: Number(annotated[1]), note: annotated[2] ?? '' };
  return { value: null, raw: cell.trim() };
}

/** Whether a cell can only be a figure. */
export function looksLikeFigure(cell: string): boolean {
  return /^[\s\u3000]*[-—/减增]*[\d０-９]/u.test(cell)
    ? !/^\d+[.．、]\D/u.test(cell.trim())
    : /^[/—-]$/u.test(cell.trim());
}

import { type Amount, type Count, formatFigure } from '@xxgk/model';

const NUMBER = /^-?\d+$/u;
const DECIMAL = /^\d+\.\d+$/u;
const ANNOTATED = /^(-?\d+)\s*（(.+)）$/u;

/** A cell's words as a figure: a number, a number with a note, blank, or words that are no number, kept as they are. */
export function figureFromText(input: string): Count | Amount {
  const text = input
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  if (text === '') return null;
  if (NUMBER.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  if (DECIMAL.test(text)) return text;
  const annotated = ANNOTATED.exec(text);
  if (annotated) return { value: Number(annotated[1]), note: annotated[2] ?? '' };
  return { value: null, raw: input.trim() };
}

/** A figure as it stands in its cell. */
export function textFromFigure(figure: Count | Amount | undefined): string {
  return formatFigure(figure);
}

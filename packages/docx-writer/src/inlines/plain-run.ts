import { TextRun } from 'docx';

/** A run whose ambiguous characters (“ ” — … ·) are set in the East Asian face; `breaks` line ends go before it. */
export function plainRun(text: string, breaks = 0): TextRun {
  return new TextRun({ text, font: { hint: 'eastAsia' }, ...(breaks > 0 ? { break: breaks } : {}) });
}

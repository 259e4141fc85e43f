/** What a stream of the process offers for a line that renews itself. */
export interface TerminalStream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The width of a terminal that does not report it. */
const USUAL_COLUMNS = 80;
const CLEAR_LINE = '\r\u001b[2K';
/** Characters that take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Lines of messages, and below them one line of progress on a terminal; elsewhere there is no such line. */
export function messageLines(stream: TerminalStream): {
  readonly err: (line: string) => void;
  readonly showProgress?: (text: string | undefined) => void;
} {
  if (stream.isTTY !== true) return { err: (line) => stream.write(`${line}\n`) };
  let shown = '';
  return {
    err: (line) => stream.write(shown === '' ? `${line}\n` : `${CLEAR_LINE}${line}\n${shown}`),
    showProgress: (text) => {
      const before = shown;
      shown = text === undefined ? '' : fit(text, (stream.columns || USUAL_COLUMNS) - 1);
      if (before !== '' || shown !== '') stream.write(`${CLEAR_LINE}${shown}`);
    },
  };
}

/** The beginning of a text that fits into a number of columns. */
function fit(text: string, columns: number): string {
  let width = 0;
  let fitting = '';
  for (const character of text) {
    width += WIDE.test(character) ? 2 : 1;
    if (width > columns) break;
    fitting += character;
  }
  return fitting;
}

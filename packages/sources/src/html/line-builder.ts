/** A line break in the source, which is no more than a space on the page, and between hanzi nothing. */
const SOFT = '\u0001';
const HANZI = '[\\p{Script=Han}，。、；：？！“”‘’（）《》【】〔〕…—]';
const SOFT_BETWEEN_HANZI = new RegExp(`(?<=${HANZI})[ ${SOFT}]*${SOFT}[ ${SOFT}]*(?=${HANZI})`, 'gu');
const SOFT_ELSEWHERE = new RegExp(`[ ${SOFT}]+`, 'gu');

/** Collects the text between the borders of blocks; white space collapses as on the page. */
export class LineBuilder {
  #text = '';

  add(text: string, keepsLines: boolean): void {
    this.#text += keepsLines
      ? text
      : text.replace(/[ \t\r\n\f]+/gu, (space) => (space.includes('\n') ? SOFT : ' '));
  }

  break(): void {
    this.#text += '\n';
  }

  get isEmpty(): boolean {
    return this.#text.replaceAll(SOFT, '').trim() === '';
  }

  /** The text collected so far; the builder is empty afterwards. */
  take(): string {
    const text = this.#text
      .replace(SOFT_BETWEEN_HANZI, '')
      .replace(SOFT_ELSEWHERE, ' ')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
    this.#text = '';
    return text;
  }
}

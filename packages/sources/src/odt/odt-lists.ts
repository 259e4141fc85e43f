import { childrenOf, type XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';

/** Formats of numbers by the names of this format. @rule OASIS ODF 1.3 §19.506 */
const FORMATS: Readonly<Record<string, string>> = {
  '': 'none',
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCounting',
  壹: 'chineseLegalSimplified',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
  '①': 'decimalEnclosedCircle',
  '１': 'decimalFullWidth',
  '01': 'decimalZero',
  〇: 'ideographDigital',
};
const OUTLINE = 'outline';

/** Gives the lists of a document numbers as the newer Word format has them. */
export interface OdtLists {
  /** The number of a list that begins, of that style, or goes on. */
  readonly begin: (style: string | undefined, isContinued: boolean) => number | undefined;
  /** The number of the list in which headings are counted. */
  readonly outline: number | undefined;
  readonly numbering: () => XmlNode;
}

/** The lists of a document by the styles of lists. */
export function odtLists(parts: readonly (XmlNode | undefined)[]): OdtLists {
  const styles = parts
    .flatMap((part) => childrenOf(part))
    .filter(({ name }) => name === 'list-style' || name === 'outline-style');
  const names = styles.map(({ name, attributes }) =>
    name === 'outline-style' ? OUTLINE : (attributes['name'] ?? ''),
  );
  const uses: XmlNode[] = [];
  const last = new Map<string, number>();
  const begin = (style: string | undefined, isContinued: boolean): number | undefined => {
    const at = style === undefined ? -1 : names.lastIndexOf(style);
    if (style === undefined || at < 0) return undefined;
    const before = last.get(style);
    if (isContinued && before !== undefined) return before;
    const starts = childrenOf(styles[at]).map((level) =>
      element('lvlOverride', { ilvl: levelNumber(level) }, [
        setting('startOverride', level.attributes['start-value'] ?? 1),
      ]),
    );
    uses.push(element('num', { numId: uses.length + 1 }, [setting('abstractNumId', at), ...starts]));
    last.set(style, uses.length);
    return uses.length;
  };
  const outline = begin(OUTLINE, false);
  return {
    begin,
    outline,
    numbering: () =>
      element('numbering', {}, [
        ...styles.map((style, at) =>
          element('abstractNum', { abstractNumId: at }, childrenOf(style).map(levelOf)),
        ),
        ...uses,
      ]),
  };
}

function levelNumber({ attributes }: XmlNode): number {
  return Number(attributes['level'] ?? 1) - 1;
}

function levelOf(level: XmlNode): XmlNode {
  const { attributes } = level;
  const [sign = ''] = (attributes['num-format'] ?? '').split(',');
  const format = level.name.endsWith('bullet') ? 'bullet' : (FORMATS[sign] ?? `num-format ${sign}`);
  const own = levelNumber(level) + 1;
  const shown = Number(attributes['display-levels'] ?? 1);
  const numbers = Array.from({ length: shown }, (_, index) => `%${own - shown + 1 + index}`).join('.');
  const text = `${attributes['num-prefix'] ?? ''}${numbers}${attributes['num-suffix'] ?? ''}`;
  return element('lvl', { ilvl: own - 1 }, [
    setting('start', attributes['start-value'] ?? 1),
    setting('numFmt', format),
    // A pattern of its own says where each number stands: `%1%、`.
    setting(
      'lvlText',
      format === 'none' ? '' : (attributes['num-list-format']?.replace(/%(\d)%/gu, '%$1') ?? text),
    ),
  ]);
}

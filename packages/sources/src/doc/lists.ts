import type { XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';
import type { Bytes } from './bytes.js';

/** Formats of numbers by their numbers. @rule [MS-OSHARED] §2.2.1.3 */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  16: 'chineseLegalTraditional',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  32: 'ideographZodiacTraditional',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  255: 'none',
};
const LIST_BYTES = 28;
const USE_BYTES = 16;
const LEVELS = 9;

/** A level and where the next one begins. */
interface ReadLevel {
  readonly node: XmlNode;
  readonly end: number;
}

/** The automatic numbers of a document as `w:numbering`. `lists` and `uses` go on behind their ends. @rule [MS-DOC] §2.9.131, §2.9.150, §2.9.199 */
export function numberingOf(lists: Bytes, uses: Bytes): XmlNode {
  return element('numbering', {}, [...abstractLists(lists), ...listUses(uses)]);
}

function abstractLists(lists: Bytes): readonly XmlNode[] {
  const count = lists.length < 2 ? 0 : lists.u16(0);
  let at = 2 + count * LIST_BYTES;
  return Array.from({ length: count }, (_, index) => {
    const list = 2 + index * LIST_BYTES;
    const isSimple = (lists.u8(list + 26) & 1) !== 0;
    const levels: XmlNode[] = [];
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level += 1) {
      const { node, end } = levelAt(lists, at, level);
      levels.push(node);
      at = end;
    }
    return element('abstractNum', { abstractNumId: lists.u32(list) }, levels);
  });
}

function levelAt(bytes: Bytes, at: number, level: number): ReadLevel {
  const flags = bytes.u8(at + 5);
  const [ofRun, ofParagraph] = [bytes.u8(at + 24), bytes.u8(at + 25)];
  const textAt = at + LIST_BYTES + ofRun + ofParagraph;
  const length = bytes.u16(textAt);
  const text = bytes.words(textAt + 2, length);
  const shown = [...text].map((character) => {
    const place = character.charCodeAt(0);
    return place < LEVELS ? `%${place + 1}` : character;
  });
  const code = bytes.u8(at + 4);
  const parts = [
    setting('start', bytes.i32(at)),
    setting('numFmt', FORMATS[code] ?? `nfc ${code}`),
    setting('lvlText', shown.join('')),
  ];
  if ((flags & 0x04) !== 0) parts.push(setting('isLgl', '1'));
  // Levels that do not start anew name the level behind which they would.
  if ((flags & 0x08) !== 0) parts.push(setting('lvlRestart', bytes.u8(at + 26)));
  return { node: element('lvl', { ilvl: level }, parts), end: textAt + 2 + length * 2 };
}

function listUses(uses: Bytes): readonly XmlNode[] {
  const count = uses.length < 4 ? 0 : uses.u32(0);
  let at = 4 + count * USE_BYTES;
  return Array.from({ length: count }, (_, index) => {
    const use = 4 + index * USE_BYTES;
    const overrides: XmlNode[] = [];
    const own = uses.u8(use + 12);
    if (at + 4 <= uses.length) at += 4;
    for (let number = 0; number < own; number += 1) {
      const flags = uses.u32(at + 4);
      const level = flags & 0x0f;
      const parts: XmlNode[] = [];
      if ((flags & 0x10) !== 0) parts.push(setting('startOverride', uses.i32(at)));
      at += 8;
      if ((flags & 0x20) !== 0) {
        const read = levelAt(uses, at, level);
        parts.push(read.node);
        at = read.end;
      }
      overrides.push(element('lvlOverride', { ilvl: level }, parts));
    }
    return element('num', { numId: index + 1 }, [setting('abstractNumId', uses.u32(use)), ...overrides]);
  });
}

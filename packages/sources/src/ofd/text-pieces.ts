import { childrenOf, textOf, type XmlNode } from '../container/xml.js';
import { askew } from '../pdf/askew.js';
import type { TextPiece } from '../pdf/pdf-page.js';
import { plainCharacters } from '../pdf/plain-characters.js';
import { at, type Matrix, numbersIn, objectMatrix } from './matrix.js';

/** Share of the font size from which a gap parts two pieces of a line that is not spaced out as a whole. */
const GAP = 0.4;
/** Share of the font size by which the distances of a line that is spaced out may differ. */
const EVEN = 0.1;
/** Letters, digits and marks that are narrower than a hanzi, mostly half as wide. */
const NARROW = /^[\u0020-\u024f\u2010-\u2012\uff61-\uffdc]$/u;
/** Those that may be nearly as wide. */
const MAYBE_WIDE = /^[\p{L}%&@+=<>~#]$/u;

/** Characters of a line that follow each other; along the line, in the units of the object. */
interface Stretch {
  text: string;
  readonly start: number;
  end: number;
  /** Where it may end, if its last letter is a wide one. */
  most: number;
  readonly y: number;
}

/**
 * The pieces of text of an object with their places, in points. Fonts are not read: a character counts as wide as a hanzi
 * or half as wide. @rule GB/T 33190-2016 §11.2, §11.3
 */
export function textPieces(object: XmlNode, outer: Matrix): readonly TextPiece[] {
  const matrix = objectMatrix(outer, object.attributes);
  const [size = 0] = numbersIn(object.attributes['Size']);
  const [across = 1] = numbersIn(object.attributes['HScale']);
  const [a, b, c, d] = matrix;
  const fontSize = size * Math.hypot(c, d);
  let [x, y] = [0, 0];
  const [, , boundary = 0] = numbersIn(object.attributes['Boundary']);
  return childrenOf(object, 'TextCode').flatMap((code) => {
    x = numbersIn(code.attributes['X'])[0] ?? x;
    y = numbersIn(code.attributes['Y'])[0] ?? y;
    return stretches(code, x, y, size, across).flatMap(({ text, start, end: guess, most, y: line }) => {
      // Many programs end the boundary where the text ends, which tells how wide its last letter is.
      const end = boundary > start && boundary < most && boundary > guess - size / 2 ? boundary : guess;
      if (text.trim() === '') return [];
      const [from, to] = [at(matrix, start, line), at(matrix, end, line)];
      const width = Math.hypot(to.x - from.x, to.y - from.y);
      return [
        {
          text: plainCharacters(text),
          left: from.x,
          right: from.x + width,
          baseline: from.y,
          fontSize,
          ...askew(a, b),
        },
      ];
    });
  });
}

function stretches(code: XmlNode, x: number, y: number, size: number, across: number): readonly Stretch[] {
  const text = textOf(code).replace(/[\r\n]/gu, '');
  const steps = distances(code.attributes['DeltaX'], text.length);
  const down = distances(code.attributes['DeltaY'], text.length);
  const characters = Array.from(text);
  // Programs count characters beyond the basic plane once or twice.
  const isByUnits = Math.max(steps.length, down.length) >= text.length - 1;
  const isEven = Math.max(...steps) - Math.min(...steps) < size * EVEN;
  const found: Stretch[] = [];
  let [left, line, unit] = [x, y, 0];
  characters.forEach((character, index) => {
    const width = size * across * (NARROW.test(character) ? 0.5 : 1);
    const most = MAYBE_WIDE.test(character) ? size * across : width;
    const last = found.at(-1);
    const isNear = last !== undefined && last.y === line && (isEven || left - last.most <= size * GAP);
    if (last !== undefined && isNear && left >= last.start) {
      last.text += character;
      last.end = left + width;
      last.most = left + most;
    } else found.push({ text: character, start: left, end: left + width, most: left + most, y: line });
    unit += isByUnits ? character.length : 1;
    const step = isByUnits ? unit - 1 : index;
    left += steps[step] ?? (down.length > 0 ? 0 : width);
    line += down[step] ?? 0;
  });
  return found;
}

/** The distances between characters; `g n v` stands for n of them. Never more than there are characters. */
function distances(list: string | undefined, most: number): readonly number[] {
  const words = (list ?? '').split(/\s+/u).filter((word) => word !== '');
  const found: number[] = [];
  for (let index = 0; index < words.length && found.length < most; index += 1) {
    if (words[index] !== 'g') found.push(Number(words[index]) || 0);
    else {
      const count = Math.min(Number(words[index + 1]) || 0, most - found.length);
      for (let repeated = 0; repeated < count; repeated += 1) found.push(Number(words[index + 2]) || 0);
      index += 2;
    }
  }
  return found;
}

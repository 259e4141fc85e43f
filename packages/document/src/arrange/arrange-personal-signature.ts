import { toPoints } from '../style/length.js';
import type { StyleSheet } from '../style/style-sheet.js';
import type { Image } from '../tree/image.js';
import type { PersonalSignature } from '../tree/official-nodes.js';
import type { ArrangedSignature } from './arrange-signature.js';
import type { ArrangedLine, Piece } from './arrangement.js';
import { BASELINE_SHARE, HANZI_DEPTH, HANZI_HEIGHT, pageFrame } from './page-frame.js';
import { textWidth as widthOf } from './text-width.js';

/** The picture of a signature stamp: place from the left of the text block and the top of its line, size. Points. */
export interface ArrangedStamp {
  readonly image: Image;
  readonly alternative: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of a signature of persons; `stamps` has the stamp of each line that bears one. */
export interface ArrangedPersonalSignature extends Omit<ArrangedSignature, 'seals'> {
  readonly stamps: readonly (ArrangedStamp | undefined)[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Each signer on a line: the stamp (or the printed name) four characters from the right edge, two characters left of it
 * the office, level with its middle; the date a line below. Stamps of a joint order stand below each other. Pure.
 * @rule GB/T 9704-2012 §7.3.5.3
 */
export function arrangePersonalSignature(
  { signers, date }: PersonalSignature,
  sheet: StyleSheet,
): ArrangedPersonalSignature {
  const style = sheet.closing.personal;
  const { textWidth, character, linePitch } = pageFrame(sheet);
  const { typeface } = sheet.text.signature;
  const look = { size: character, letterSpacing: 0, widthScale: 1, anchor: 'right' } as const;
  const right = textWidth - style.indent * character;
  const sizes = signers.map(({ signature }) => signature && stampSize(signature, style.stamp));
  const widths = signers.map(({ name }, index) => sizes[index]?.width ?? widthOf(name) * character);
  const widest = Math.max(...widths);
  const postRight = right - widest - style.gap * character;
  const middle = BASELINE_SHARE * linePitch - ((HANZI_HEIGHT - HANZI_DEPTH) / 2) * character;
  const below = (size: Size | undefined) => Math.max(0, (size?.height ?? 0) / 2 + middle - linePitch);
  const above = (size: Size | undefined) => Math.max(0, (size?.height ?? 0) / 2 - middle);
  const gap = sizes.some((size) => size !== undefined) ? toPoints(style.stamp.gap) : 0;
  const stamps = signers.map(({ name, signature }, index): ArrangedStamp | undefined => {
    const size = sizes[index];
    if (signature === undefined || size === undefined) return undefined;
    const x = right - (widest + size.width) / 2;
    return { image: signature, alternative: `${name}签名章`, ...size, x, y: middle - size.height / 2 };
  });
  const lines = signers.map(({ post, name, signature }, index): ArrangedLine => {
    const pieces: readonly Piece[] = [
      ...(post === '' ? [] : [{ ...look, text: post, typeface, x: postRight }]),
      ...(signature ? [] : [{ ...look, text: name, typeface: sheet.letterhead.signer.name, x: right }]),
    ];
    const spaceBefore = index === 0 ? 0 : below(sizes[index - 1]) + gap + above(sizes[index]);
    return { type: 'line', spaceBefore, height: linePitch, pieces };
  });
  const dateLine: ArrangedLine = {
    type: 'line',
    spaceBefore: style.blankLinesBeforeDate * linePitch + below(sizes.at(-1)),
    height: linePitch,
    pieces: [{ ...look, text: date, typeface, x: right }],
  };
  return { blankLinesBefore: style.blankLinesBefore, lines: [...lines, dateLine], stamps };
}

/** As large as the box allows, its proportions kept. */
function stampSize(
  image: Image,
  box: StyleSheet['closing']['personal']['stamp'],
): { readonly width: number; readonly height: number } {
  const scale = Math.min(toPoints(box.width) / image.width, toPoints(box.height) / image.height);
  return { width: image.width * scale, height: image.height * scale };
}

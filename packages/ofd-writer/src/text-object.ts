import { type Xml, xmlText } from '@xxgk/container';
import type { TextMark, TextRun } from '@xxgk/layout';
import type { DocumentFont } from './document-fonts.js';
import { ofd } from './ofd-xml.js';
import type { PageTools } from './page-tools.js';
import { boxText, colourText, millimetres, ofdNumber } from './units.js';

/** The frame of a hanzi over and under the base line, in ems: at least that is seen of a line, whichever font shows it. */
const EM_TOP = 0.88;
const EM_BOTTOM = -0.12;
const BLACK = '#000000';
const LAST_OF_BMP = 0xffff;

/** A character and where it stands along the line, in points from the start of the object. */
interface PlacedCharacter {
  readonly written: string;
  readonly at: number;
  /** Number of the glyph, where the character does not say it. */
  readonly glyph: number | undefined;
}

/** What is covered along the line and upwards from the base line, in points. */
interface Extent {
  start: number;
  end: number;
  top: number;
  bottom: number;
}

/** A line of text as objects: one for the characters of one font, size and colour that follow each other. @rule GB/T 42133-2022 §6.6 */
export function textObjects({ runs, turned }: TextMark, tools: PageTools): readonly Xml[] {
  return alikeRuns(runs).map((alike) => textObject(alike, turned === true, tools));
}

function textObject(runs: readonly [TextRun, ...TextRun[]], isTurned: boolean, tools: PageTools): Xml {
  const [{ face, size, x, baseline, widthScale = 1, colour }] = runs;
  const font = tools.fonts.font(face);
  const extent: Extent = { start: 0, end: 0, top: EM_TOP * size, bottom: EM_BOTTOM * size };
  const characters = runs.flatMap((run) =>
    placed(run, isTurned ? run.baseline - baseline : run.x - x, font, extent),
  );
  const { start, end, top, bottom } = extent;
  const box = isTurned
    ? { x: x + bottom, y: baseline + start, width: top - bottom, height: end - start }
    : { x: x + start, y: baseline - top, width: end - start, height: top - bottom };
  return ofd(
    'TextObject',
    {
      ID: tools.own(),
      Boundary: boxText(box),
      ...(isTurned ? { CTM: `0 1 -1 0 ${millimetres(top - bottom)} 0` } : {}),
      DrawParam:
        colour === undefined || colour === BLACK
          ? undefined
          : tools.drawParams.id({ fill: colourText(colour) }),
      Font: font.id,
      Size: millimetres(size),
      ...(widthScale === 1 ? {} : { HScale: ofdNumber(widthScale) }),
    },
    ...glyphsOf(characters),
    ofd(
      'TextCode',
      { X: millimetres(-start), Y: millimetres(top), DeltaX: advancesText(characters) },
      xmlText(characters.map(({ written }) => written).join('')),
    ),
  );
}

/** Places the characters of a run from `offset` on, and widens the extent to what they cover. */
function placed(
  run: TextRun,
  offset: number,
  font: DocumentFont,
  extent: Extent,
): readonly PlacedCharacter[] {
  const { text, written, size, letterSpacing, widthScale = 1 } = run;
  const wide = size * widthScale;
  let at = offset;
  return Array.from(text, (character) => {
    const glyph = written === undefined ? undefined : font.standIn(character, written);
    const { advance, left, right, top, bottom } = font.draw(character);
    const one = { written: written ?? character, at, glyph };
    extent.start = Math.min(extent.start, at + left * wide);
    extent.end = Math.max(extent.end, at + advance * wide, at + right * wide);
    extent.top = Math.max(extent.top, top * size);
    extent.bottom = Math.min(extent.bottom, bottom * size);
    at += advance * wide + letterSpacing * widthScale;
    return one;
  });
}

/** Runs that one object can show; what readers count differently (one glyph for several units of text) stands alone. */
function alikeRuns(runs: readonly TextRun[]): readonly (readonly [TextRun, ...TextRun[]])[] {
  const groups: [TextRun, ...TextRun[]][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && isAlike(last[0], run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function isAlike(one: TextRun, other: TextRun): boolean {
  const keys = ['face', 'size', 'baseline', 'widthScale', 'colour'] as const;
  return keys.every((key) => one[key] === other[key]) && isPlain(one) && isPlain(other);
}

function isPlain({ text, written = text }: TextRun): boolean {
  const isOneForOne = written === text || written.length === 1;
  return (
    isOneForOne && !Array.from(written).some((character) => (character.codePointAt(0) ?? 0) > LAST_OF_BMP)
  );
}

/** @rule GB/T 33190-2016 §11.4 */
function glyphsOf(characters: readonly PlacedCharacter[]): readonly Xml[] {
  return characters.flatMap(({ written, glyph }, position) =>
    glyph === undefined
      ? []
      : [
          ofd(
            'CGTransform',
            { CodePosition: position, CodeCount: Array.from(written).length, GlyphCount: 1 },
            ofd('Glyphs', {}, xmlText(`${glyph}`)),
          ),
        ],
  );
}

/** Distances from each character to the next; `g n v` repeats one. @rule GB/T 33190-2016 §11.3 */
function advancesText(characters: readonly PlacedCharacter[]): string | undefined {
  const advances = characters.slice(1).map(({ at }, index) => millimetres(at - (characters[index]?.at ?? 0)));
  const parts: string[] = [];
  for (let index = 0; index < advances.length; ) {
    const advance = advances[index];
    let count = 1;
    while (index + count < advances.length && advances[index + count] === advance) count += 1;
    parts.push(count > 2 ? `g ${count} ${advance}` : Array.from({ length: count }, () => advance).join(' '));
    index += count;
  }
  return parts.length === 0 ? undefined : parts.join(' ');
}

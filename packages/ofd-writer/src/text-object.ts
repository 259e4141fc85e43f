import { type Xml, xmlText } from '@xxgk/container';
import { STRONG_OUTLINE, type TextMark, type TextRun } from '@xxgk/layout';
import type { DocumentFont } from './document-fonts.js';
import { ofd } from './ofd-xml.js';
import type { PageTools } from './page-tools.js';
import { boxText, colourText, millimetres, ofdNumber } from './units.js';

/** The frame of a hanzi over and under the base line, in ems: at least that is seen of a line, whichever font shows it. */
const EM_TOP = 0.88;
const EM_BOTTOM = -0.12;
const BLACK = '#000000';
const BEYOND_BASIC_PLANE = /[\ud800-\udfff]/;

/** What one object shows: its text, what is covered in points along the line and upwards from the base line, and how. */
interface Line {
  text: string;
  start: number;
  end: number;
  top: number;
  bottom: number;
  /** Where each character stands, from the start of the first. */
  readonly places: number[];
  /** The glyphs of characters that do not say theirs. */
  readonly glyphs: Xml[];
}

/** A line of text as objects: one for the characters of one font, size and colour that follow each other. @rule GB/T 42133-2022 §6.6 */
export function textObjects({ runs, turned }: TextMark, tools: PageTools): readonly Xml[] {
  return alikeRuns(runs).map((alike) => textObject(alike, turned === true, tools));
}

function textObject(runs: readonly [TextRun, ...TextRun[]], isTurned: boolean, tools: PageTools): Xml {
  const [{ face, size, x, baseline, widthScale = 1, isStrong }] = runs;
  const font = tools.fonts.font(face);
  const line: Line = {
    text: '',
    start: 0,
    end: 0,
    top: EM_TOP * size,
    bottom: EM_BOTTOM * size,
    places: [],
    glyphs: [],
  };
  for (const run of runs) place(run, isTurned ? run.baseline - baseline : run.x - x, font, line);
  const { text, start, end, top, bottom, places, glyphs } = line;
  const box = isTurned
    ? { x: x + bottom, y: baseline + start, width: top - bottom, height: end - start }
    : { x: x + start, y: baseline - top, width: end - start, height: top - bottom };
  return ofd(
    'TextObject',
    {
      ID: tools.own(),
      Boundary: boxText(box),
      CTM: isTurned ? `0 1 -1 0 ${millimetres(top - bottom)} 0` : undefined,
      DrawParam: lookOf(runs[0], tools),
      Stroke: isStrong === true ? 'true' : undefined,
      Font: font.id,
      Size: millimetres(size),
      HScale: widthScale === 1 ? undefined : ofdNumber(widthScale),
    },
    ...glyphs,
    ofd(
      'TextCode',
      { X: millimetres(-start), Y: millimetres(top), DeltaX: advancesText(places) },
      xmlText(text),
    ),
  );
}

/** Black and filled where nothing is said; bold characters are drawn around as well. */
function lookOf(
  { size, colour = BLACK, isStrong }: Pick<TextRun, 'size' | 'colour' | 'isStrong'>,
  { drawParams }: PageTools,
): number | undefined {
  if (colour === BLACK && isStrong !== true) return undefined;
  const fill = colourText(colour);
  if (isStrong !== true) return drawParams.id({ fill });
  return drawParams.id({ fill, line: { width: millimetres(STRONG_OUTLINE * size), colour: fill } });
}

/** Places the characters of a run from `offset` on, and widens what the line covers. */
function place(run: TextRun, offset: number, font: DocumentFont, line: Line): void {
  const { text, written, size, letterSpacing, widthScale = 1 } = run;
  const wide = size * widthScale;
  let at = offset;
  for (const character of text) {
    if (written !== undefined) standIn(font.standIn(character, written), written, line);
    const { advance, left, right, top, bottom } = font.draw(character);
    line.places.push(at);
    line.start = Math.min(line.start, at + left * wide);
    line.end = Math.max(line.end, at + advance * wide, at + right * wide);
    line.top = Math.max(line.top, top * size);
    line.bottom = Math.min(line.bottom, bottom * size);
    at += advance * wide + letterSpacing * widthScale;
  }
  line.text += written ?? text;
}

/** Says the glyph of characters that stand for others. @rule GB/T 33190-2016 §11.4 */
function standIn(glyph: number | undefined, written: string, { places, glyphs }: Line): void {
  if (glyph === undefined) return;
  const attributes = { CodePosition: places.length, CodeCount: Array.from(written).length, GlyphCount: 1 };
  glyphs.push(ofd('CGTransform', attributes, ofd('Glyphs', {}, xmlText(`${glyph}`))));
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
  return (
    one.face === other.face &&
    one.size === other.size &&
    one.baseline === other.baseline &&
    one.widthScale === other.widthScale &&
    one.colour === other.colour &&
    one.isStrong === other.isStrong &&
    isPlain(one) &&
    isPlain(other)
  );
}

function isPlain({ text, written = text }: TextRun): boolean {
  return (written === text || written.length === 1) && !BEYOND_BASIC_PLANE.test(written);
}

/** Distances from each character to the next; `g n v` repeats one. @rule GB/T 33190-2016 §11.3 */
function advancesText(places: readonly number[]): string | undefined {
  let text = '';
  let [last, count] = [Number.NaN, 0];
  const write = (): void => {
    if (count > 2) text += ` g ${count} ${last}`;
    else for (let repeated = 0; repeated < count; repeated += 1) text += ` ${last}`;
  };
  for (let index = 1; index < places.length; index += 1) {
    const advance = millimetres((places[index] ?? 0) - (places[index - 1] ?? 0));
    if (advance === last) count += 1;
    else {
      write();
      [last, count] = [advance, 1];
    }
  }
  write();
  return text === '' ? undefined : text.slice(1);
}

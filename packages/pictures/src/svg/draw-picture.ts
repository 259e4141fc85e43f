import type { Examination, ExaminedPicture } from '../examination.js';
import { foreignContent, pixelsInstead } from '../poor-picture-findings.js';
import { broken, tooComplex } from '../unusable-picture-findings.js';
import { type SvgDrawer, TooComplexDrawing } from './svg-drawer.js';

/** The picture of an SVG file: outlines where they show all of it, else pixels. Without a drawer there is none. */
export function drawPicture(
  bytes: Uint8Array,
  { name, language, at }: Examination,
  drawSvg: SvgDrawer | undefined,
): ExaminedPicture {
  if (drawSvg === undefined) return { findings: [] };
  try {
    const { image, effects, isForeign } = drawSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return {
      image: effects.size === 0 ? image : image.fallback,
      findings: [
        ...(isForeign ? [foreignContent.find(language, at, name)] : []),
        ...(effects.size === 0 ? [] : [pixelsInstead.find(language, at, name, [...effects])]),
      ],
    };
  } catch (error) {
    if (error instanceof TooComplexDrawing) return { findings: [tooComplex.find(language, at, name)] };
    return { findings: [broken.find(language, at, name, 'svg')] };
  }
}

import { broken, type Examination, type ExaminedPicture } from '../examination.js';
import { effectNames } from '../wording.js';
import type { SvgDrawer } from './svg-drawer.js';

/** The picture of an SVG file: outlines where they show all of it, else pixels. Without a drawer there is none. */
export function drawPicture(
  bytes: Uint8Array,
  of: Examination,
  drawSvg: SvgDrawer | undefined,
): ExaminedPicture {
  const { name, say, finding, language } = of;
  if (drawSvg === undefined) return { findings: [] };
  try {
    const { image, effects, isForeign } = drawSvg(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const names = [...effects].map((effect) => effectNames[language][effect]);
    const separator = language === 'en' ? ', ' : '、';
    return {
      image: effects.size === 0 ? image : image.fallback,
      findings: [
        ...(isForeign ? [finding('warning', 'foreign-content', say.foreignContent(name))] : []),
        ...(effects.size === 0
          ? []
          : [finding('note', 'pixels-instead', say.pixelsInstead(name, names.join(separator)))]),
      ],
    };
  } catch {
    return broken(of, 'svg');
  }
}

import type { Session, SessionSlot, Typeface } from '@xxgk/document';
import type { FontSet } from '@xxgk/fonts';
import type { SvgDrawer } from '@xxgk/pictures';
import type { LoadSvgProgram } from './picture-source.js';

/** One drawer for each set of fonts: loading the program takes longer than a drawing. */
const drawers: SessionSlot<WeakMap<FontSet, Promise<SvgDrawer>>> = { start: () => new WeakMap() };

/** The drawer of SVG with a set of fonts, opened once a session. @throws XxgkError when the program cannot be loaded */
export function svgDrawerOf(
  fonts: FontSet,
  loadProgram: LoadSvgProgram,
  session: Session,
): Promise<SvgDrawer> {
  const kept = session.at(drawers);
  const drawer = kept.get(fonts) ?? openDrawer(fonts, loadProgram);
  kept.set(fonts, drawer);
  return drawer;
}

async function openDrawer(fonts: FontSet, loadProgram: LoadSvgProgram): Promise<SvgDrawer> {
  const { createSvgDrawer } = await import('@xxgk/pictures');
  return createSvgDrawer({
    wasm: await loadProgram(),
    fonts: [...fonts.fontFaces.values()].map(({ bytes }) => bytes),
    families: {
      default: familyOf(fonts, 'fangsong'),
      serif: familyOf(fonts, 'songti'),
      sansSerif: familyOf(fonts, 'heiti'),
    },
  });
}

/** The family of the face that a typeface is set in. */
export function familyOf(fonts: FontSet, typeface: Typeface): string {
  return fonts.fontFaces.get(fonts.chains[typeface][0] ?? '')?.familyName ?? typeface;
}

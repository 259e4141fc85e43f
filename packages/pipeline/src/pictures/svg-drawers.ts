import type { Session, SessionSlot, Typeface } from '@xxgk/document';
import type { FontFace, FontSet } from '@xxgk/fonts';
import type { SvgDrawer } from '@xxgk/pictures';
import type { LoadSvgProgram } from './picture-source.js';

/** The fonts that drawings are set in. Not all typefaces need be there: 仿宋 stands in for the others. */
export interface DrawingFonts extends Pick<FontSet, 'chains'> {
  readonly fontFaces: ReadonlyMap<string, Pick<FontFace, 'bytes' | 'familyName'>>;
}

/** One drawer for each set of fonts: loading the program takes longer than a drawing. */
const drawers: SessionSlot<WeakMap<DrawingFonts, Promise<SvgDrawer>>> = { start: () => new WeakMap() };

/** The drawer of SVG with a set of fonts, opened once a session. @throws XxgkError when the program cannot be loaded */
export function svgDrawerOf(
  fonts: DrawingFonts,
  loadProgram: LoadSvgProgram,
  session: Session,
): Promise<SvgDrawer> {
  const kept = session.at(drawers);
  const drawer = kept.get(fonts) ?? openDrawer(fonts, loadProgram);
  kept.set(fonts, drawer);
  return drawer;
}

async function openDrawer(fonts: DrawingFonts, loadProgram: LoadSvgProgram): Promise<SvgDrawer> {
  const { createSvgDrawer } = await import('@xxgk/pictures');
  const usual = usualFamily(fonts);
  return createSvgDrawer({
    wasm: await loadProgram(),
    fonts: [...fonts.fontFaces.values()].map(({ bytes }) => bytes),
    families: {
      default: usual,
      serif: familyOf(fonts, 'songti') ?? usual,
      sansSerif: familyOf(fonts, 'heiti') ?? usual,
    },
  });
}

/** The family that drawings are set in where they name none. */
export function usualFamily(fonts: DrawingFonts): string {
  return familyOf(fonts, 'fangsong') ?? 'fangsong';
}

function familyOf({ fontFaces, chains }: DrawingFonts, typeface: Typeface): string | undefined {
  return fontFaces.get(chains[typeface][0] ?? '')?.familyName;
}

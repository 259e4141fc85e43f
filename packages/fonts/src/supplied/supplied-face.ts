import type { FaceMetrics } from '@xxgk/document';
import type { FontCoverage, FontFace } from '../font-set.js';
import type { UsableFont } from './examine-font-file.js';
import type { OpenedFont } from './open-fonts.js';

/** A supplied font as a face of a font set. Advances are read when asked for and kept. */
export function suppliedFace(id: string, usable: UsableFont, bytes: Uint8Array): FontFace {
  const { font, typeface, inCollection } = usable;
  return {
    id,
    typeface,
    familyName: font.familyName,
    postscriptName: font.postscriptName,
    licence: licenceOf(font),
    origin: 'supplied',
    bytes,
    ...(inCollection ? { collectionName: font.postscriptName } : {}),
    metrics: metricsOf(font),
    coverage: coverageOf(font),
  };
}

function metricsOf(font: OpenedFont): FaceMetrics {
  const advances = new Map<number, number | undefined>();
  return {
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    advance(codePoint) {
      if (!advances.has(codePoint)) advances.set(codePoint, readAdvance(font, codePoint));
      return advances.get(codePoint);
    },
  };
}

function readAdvance(font: OpenedFont, codePoint: number): number | undefined {
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
  return font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
}

/** fontkit counts the end mark U+FFFF of a cmap as a character. */
function coverageOf(font: OpenedFont): FontCoverage {
  let read: ReadonlySet<number> | undefined;
  const characters = (): ReadonlySet<number> => {
    read ??= new Set(font.characterSet.filter((code) => code !== 0xffff));
    return read;
  };
  return {
    get count() {
      return characters().size;
    },
    has: (codePoint) => characters().has(codePoint),
  };
}

function licenceOf(font: OpenedFont): string {
  const { records } = font.name;
  const texts = [records.license, records.copyright].flatMap((record) => Object.values(record ?? {}));
  return texts.find((text) => typeof text === 'string' && text.trim() !== '')?.toString() ?? 'unknown';
}

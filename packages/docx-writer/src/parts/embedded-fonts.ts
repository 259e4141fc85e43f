import { sha256 } from '@noble/hashes/sha2';
import type { Typeface } from '@xxgk/document';
import type { DocxContext } from '../docx-context.js';

/** A font inside the package, made unreadable as a font file of its own. */
export interface EmbeddedFontPart {
  readonly typeface: Typeface;
  /** `{8-4-4-4-12}`: names the font and is the key to its bytes. */
  readonly key: string;
  readonly relationshipId: string;
  /** Path from the folder `word`. */
  readonly target: string;
  readonly bytes: Uint8Array;
}

const KEY_LENGTH = 16;
const OBFUSCATED_LENGTH = 32;

/** The fonts to embed, in the order of the options. The same font has the same key. @rule ECMA-376 Part 1 §17.8.1 */
export function embeddedFontParts({ embeddedFonts }: DocxContext): readonly EmbeddedFontPart[] {
  return (Object.entries(embeddedFonts) as [Typeface, Uint8Array][]).map(([typeface, bytes], index) => {
    const key = sha256(bytes).subarray(0, KEY_LENGTH);
    return {
      typeface,
      key: guidOf(key),
      relationshipId: `rIdFont${index + 1}`,
      target: `fonts/font${index + 1}.odttf`,
      bytes: obfuscated(bytes, key),
    };
  });
}

function guidOf(key: Uint8Array): string {
  const hex = [...key]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
  return `{${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
}

/** The first 32 bytes are combined with the digits of the key, read from its end. Applied twice it gives the font back. */
function obfuscated(font: Uint8Array, key: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(font);
  for (let index = 0; index < Math.min(OBFUSCATED_LENGTH, copy.length); index += 1)
    copy[index] = (font[index] ?? 0) ^ (key[KEY_LENGTH - 1 - (index % KEY_LENGTH)] ?? 0);
  return copy;
}

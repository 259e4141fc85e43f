import { characterMap, type MappedCharacter } from './character-map.js';
import { cutGlyphs, hintingTables } from './cut-glyphs.js';
import type { FontProgram } from './font-program.js';
import { writeSfnt } from './sfnt.js';

/** Tables that are kept as they are, beside those of hinting. */
const KEPT = ['OS/2', 'name'] as const;
const POST_HEAD = 32;
const POST_VERSION_3 = 0x00030000;

/**
 * A TrueType font file with some glyphs alone, numbered anew in the order given, and the characters that show them: a whole
 * font that any program opens. The parts of composite glyphs are added to `glyphs` at its end. @rule OpenType 1.9
 */
export function renumberedSubset(
  program: FontProgram,
  glyphs: number[],
  characters: readonly MappedCharacter[],
): Uint8Array {
  const cmap = characterMap(characters.toSorted(([a], [b]) => a - b));
  const kept = KEPT.map((tag) => [tag, program.table(tag)] as const).filter(([, bytes]) => bytes.length > 0);
  const made = Object.entries({ cmap, post: namelessPost(program), ...cutGlyphs(program, glyphs).tables });
  const tables = [...kept, ...hintingTables(program), ...made];
  return writeSfnt(tables.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The head of `post`, which then names no glyphs. */
function namelessPost(program: FontProgram): Uint8Array {
  const head = new Uint8Array(POST_HEAD);
  head.set(program.table('post').subarray(0, POST_HEAD));
  new DataView(head.buffer).setUint32(0, POST_VERSION_3);
  return head;
}

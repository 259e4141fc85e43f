const wordArguments = 0x0001;
const scale = 0x0008;
const moreComponents = 0x0020;
const scaleXY = 0x0040;
const matrix = 0x0080;

/** Where in an outline the numbers of its component glyphs stand; none for a simple glyph. @rule OpenType, glyf */
export function componentPositions(outline: Uint8Array): number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const positions: number[] = [];
  if (outline.length === 0 || view.getInt16(0) >= 0) return positions;
  let position = 10;
  let flags = moreComponents;
  while ((flags & moreComponents) !== 0) {
    flags = view.getUint16(position);
    positions.push(position + 2);
    position += 4 + ((flags & wordArguments) === 0 ? 2 : 4) + transformLength(flags);
  }
  return positions;
}

function transformLength(flags: number): number {
  if ((flags & scale) !== 0) return 2;
  if ((flags & scaleXY) !== 0) return 4;
  return (flags & matrix) === 0 ? 0 : 8;
}

/** An RGB picture, 8 bits a channel, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const WHITE_SPACE = /\s/;

/** Reads a binary PPM (P6, 255 levels) as `pdftoppm` writes it. @throws where it is none */
export function parsePpm(bytes: Uint8Array): Picture {
  let position = 0;
  const word = () => {
    let text = '';
    for (;;) {
      const letter = String.fromCharCode(bytes[position] ?? 32);
      position += 1;
      if (WHITE_SPACE.test(letter)) return text;
      text += letter;
    }
  };
  const [magic, width, height, levels] = [word(), Number(word()), Number(word()), word()];
  const pixels = bytes.subarray(position, position + width * height * 3);
  if (magic !== 'P6' || levels !== '255' || pixels.length !== width * height * 3)
    throw new Error('not a binary PPM');
  return { width, height, pixels };
}

/** A white page, for where there is none. */
export function blankPicture(width: number, height: number): Picture {
  return { width, height, pixels: new Uint8Array(width * height * 3).fill(255) };
}

/** Two pictures in one, the tops level, with a grey strip between. Pure. */
export function sideBySide(left: Picture, right: Picture, gap = 8): Picture {
  const width = left.width + gap + right.width;
  const height = Math.max(left.height, right.height);
  const pixels = new Uint8Array(width * height * 3).fill(160);
  const paste = ({ pixels: source, ...picture }: Picture, x: number) => {
    const row = picture.width * 3;
    for (let y = 0; y < picture.height; y += 1) {
      pixels.set(source.subarray(y * row, (y + 1) * row), (y * width + x) * 3);
    }
  };
  paste(left, 0);
  paste(right, left.width + gap);
  return { width, height, pixels };
}

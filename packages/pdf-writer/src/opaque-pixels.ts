import { type DecodedPng, decode } from 'fast-png';

/** Samples of 8 bits, row by row: one a pixel for greys, else red, green, blue. */
export interface OpaquePixels {
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3;
  readonly pixels: Uint8Array;
}

type Sample = (index: number) => number;

/** The pixels of a PNG of any kind on white paper: an archival file shows nothing through. @throws Error for a broken file */
export function opaquePixels(png: Uint8Array): OpaquePixels {
  const image = decode(png, { checkCrc: true });
  const { width, height } = image;
  const count = width * height;
  const [components, colour, opacity] = samplers(image);
  const pixels = new Uint8Array(count * components);
  for (let pixel = 0; pixel < count; pixel += 1) {
    const opaque = opacity(pixel);
    for (let component = 0; component < components; component += 1) {
      const sample = colour(pixel, component);
      pixels[pixel * components + component] = Math.round(255 + (sample - 255) * opaque);
    }
  }
  return { width, height, components, pixels };
}

type Colour = (pixel: number, component: number) => number;

/** How to read colours from 0 to 255 and opacities from 0 to 1 of an image, by its kind. */
function samplers(image: DecodedPng): readonly [1 | 3, Colour, Sample] {
  const { palette, channels } = image;
  const value = samplesOf(image);
  if (palette !== undefined) {
    const entry = (pixel: number): readonly number[] => palette[value(pixel)] ?? [0, 0, 0];
    const opacity = (pixel: number): number => (entry(pixel)[3] ?? 255) / 255;
    return [3, (pixel, component) => entry(pixel)[component] ?? 0, opacity];
  }
  const components = channels <= 2 ? 1 : 3;
  const largest = 2 ** image.depth - 1;
  const scale = 255 / largest;
  const colour: Colour = (pixel, component) => value(pixel * channels + component) * scale;
  if (channels === components) return [components, colour, keyedOpacity(image, value)];
  return [components, colour, (pixel) => value(pixel * channels + components) / largest];
}

/** An image without opacities may name one colour that is not painted. */
function keyedOpacity({ transparency, channels }: DecodedPng, value: Sample): Sample {
  if (transparency === undefined) return () => 1;
  const key = [...transparency].slice(0, channels);
  return (pixel) => (key.every((sample, channel) => value(pixel * channels + channel) === sample) ? 0 : 1);
}

/** Samples by their index; those of fewer than 8 bits are packed, each row from a new byte. */
function samplesOf({ data, depth, width, channels }: DecodedPng): Sample {
  if (depth >= 8) return (index) => data[index] ?? 0;
  const perRow = width * channels;
  const bytesPerRow = Math.ceil((perRow * depth) / 8);
  const mask = 2 ** depth - 1;
  return (index) => {
    const row = Math.floor(index / perRow);
    const bit = (index - row * perRow) * depth;
    const byte = data[row * bytesPerRow + (bit >> 3)] ?? 0;
    return (byte >> (8 - depth - (bit & 7))) & mask;
  };
}

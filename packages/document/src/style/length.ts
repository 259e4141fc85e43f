/** A length with its unit, as the standards write it: `'37mm'`, `'28.95pt'`. */
export type Length = `${number}mm` | `${number}pt`;

const POINTS_PER_MM = 72 / 25.4;

/** Converts a length to points (1/72 inch). @throws RangeError when the text is no length. */
export function toPoints(length: Length): number {
  const value = Number.parseFloat(length);
  if (Number.isNaN(value)) throw new RangeError(`not a length: ${length}`);
  return length.endsWith('mm') ? value * POINTS_PER_MM : value;
}

/** Converts a length to whole twips (1/20 point), the unit of WordprocessingML. */
export function toTwips(length: Length): number {
  return Math.round(toPoints(length) * 20);
}

/** Converts a length to millimetres. */
export function toMillimetres(length: Length): number {
  return toPoints(length) / POINTS_PER_MM;
}

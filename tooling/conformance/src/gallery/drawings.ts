/** A signature in brush strokes, made up: what a clerk scans from paper. */
export const signatureStamp = drawing(
  '0 0 120 60',
  stroke('M8 12h22v12h-20l-2 14h24c2 10-6 16-14 12', 4),
  stroke('M40 8v40m-4-22h26m-22 2c8 14 14 18 22 20M60 10L46 22', 3.5),
  stroke('M76 14c12-1 20-3 30-2', 4),
  stroke('M80 30c9-2 14-1 20-2', 4),
  stroke('M70 48c16-3 30-2 46-4', 5),
);

/** Another one, for a joint order. */
export const secondStamp = drawing(
  '0 0 120 60',
  stroke('M9 12c16-2 28-2 40-1M29 12v36M12 30c14-2 24-2 34-1M5 49c18-2 34-2 49-1', 4),
  stroke('M68 13v38M68 14c14-2 26-2 38-1v38M87 13v36M68 32h38M68 49h38', 4),
);

/** A ring and a star: where a seal has its words is left empty, for this is none. */
export const seal = drawing(
  '0 0 100 100',
  '<circle cx="50" cy="50" r="47" fill="none" stroke="#d00000" stroke-width="4"/>',
  '<path d="M50 30l4.9 14.2 15 .3-12 9.1 4.4 14.4L50 59.4 37.7 68l4.4-14.4-12-9.1 15-.3z" fill="#d00000"/>',
);

function drawing(viewBox: string, ...shapes: readonly string[]): string {
  const [, , width, height] = viewBox.split(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}">${shapes.join('')}</svg>`;
}

function stroke(path: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="#000000" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

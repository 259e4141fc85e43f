/** A decimal number with its point moved by some places, exactly: `251000` by −4 is `25.1`. */
export function moveDecimalPoint(number: string, places: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

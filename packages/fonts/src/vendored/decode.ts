const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const continues = 32;

const digitValues = new Uint8Array(128);
for (let value = 0; value < digits.length; value += 1) digitValues[digits.charCodeAt(value)] = value;

/** The numbers of a base-64 VLQ string (5 bits a digit, low digits first), as the build script writes it. */
export function decodeNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = digitValues[text.charCodeAt(index)] ?? 0;
    value += (digit & (continues - 1)) << shift;
    if (digit & continues) {
      shift += 5;
    } else {
      numbers[count] = value;
      count += 1;
      value = 0;
      shift = 0;
    }
  }
  return numbers.subarray(0, count);
}

/** Calls `visit` with the first code point and the length of every run of a coverage string, in rising order. */
export function eachRun(coverage: string, visit: (first: number, count: number) => void): void {
  const numbers = decodeNumbers(coverage);
  let end = 0;
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const first = end + (numbers[index] ?? 0);
    const count = numbers[index + 1] ?? 0;
    visit(first, count);
    end = first + count;
  }
}

/** Advances that are not one em, in units: code point to advance. */
export function decodeAdvances(text: string): ReadonlyMap<number, number> {
  const advances = new Map<number, number>();
  const numbers = decodeNumbers(text);
  let codePoint = 0;
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    codePoint += numbers[index] ?? 0;
    advances.set(codePoint, numbers[index + 1] ?? 0);
  }
  return advances;
}

/** Thousandths; never an exponent, which PDF does not know. */
export function pdfNumber(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

/** Thousandths; never an exponent, which PDF does not know. */
export function pdfNumber(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

/** Letter spacing adds up along a line: of forty characters that are each rounded so, the last stands exact to 0.002 pt. */
export function spacingNumber(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}

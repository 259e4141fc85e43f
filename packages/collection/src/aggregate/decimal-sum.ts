/** Digits after the point of a decimal. */
function scaleOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/**
 * Exact sum of decimals without exponent (`"24252.311082"`), with as many decimals as the most exact of them and no
 * zeros added or lost beyond that. The sum of nothing is `"0"`.
 * @throws SyntaxError when a text is no decimal.
 */
export function decimalSum(decimals: readonly string[]): string {
  const scale = Math.max(0, ...decimals.map(scaleOf));
  const total = decimals.reduce((sum, decimal) => {
    const [whole = '0', fraction = ''] = decimal.split('.');
    return sum + BigInt(whole + fraction.padEnd(scale, '0'));
  }, 0n);
  const digits = (total < 0n ? -total : total).toString().padStart(scale + 1, '0');
  const sign = total < 0n ? '-' : '';
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

const LONGEST = 40;

/** A value as it can be shown in a sentence: `“abc”`, `-3`, a list, an object; long text is cut. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”`;
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}

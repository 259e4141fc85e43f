/** CSS declarations by property. */
export type Declarations = Readonly<Record<string, string>>;

/** Declarations as CSS text on one line. */
export function cssText(declarations: Declarations): string {
  return Object.entries(declarations)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}

/** One CSS rule. */
export function cssRule(selector: string, declarations: Declarations): string {
  return `${selector}{${cssText(declarations)}}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes character data so that a parser gives it back unchanged, carriage returns included. Pure. */
export function escapeText(value: string): string {
  return /[&<>\r]/.test(value) ? value.replace(/[&<>\r]/g, entityOf) : value;
}

/** Escapes an attribute value for double quotes, white space included. Pure. */
export function escapeAttribute(value: string): string {
  return /[&<>"\t\n\r]/.test(value) ? value.replace(/[&<>"\t\n\r]/g, entityOf) : value;
}

function entityOf(character: string): string {
  return ENTITIES[character] ?? character;
}

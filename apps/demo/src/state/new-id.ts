/** A random name, 128 bits as hexadecimal digits. `crypto.randomUUID` is missing on servers without https. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

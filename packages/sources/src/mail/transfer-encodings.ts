const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS = 6;
const BYTE = 8;

/** The bytes behind base64; what is no digit of it is passed over. @rule RFC 2045 §6.8 */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * BITS) / BYTE));
  let length = 0;
  let buffer = 0;
  let held = 0;
  for (const character of text) {
    const value = BASE64.indexOf(character);
    if (value < 0) continue;
    buffer = ((buffer << BITS) | value) & 0xffff;
    held += BITS;
    if (held < BYTE) continue;
    held -= BYTE;
    bytes[length] = (buffer >> held) & 0xff;
    length += 1;
  }
  return bytes.slice(0, length);
}

/** The bytes behind quoted-printable: `=E5` for a byte, `=` at the end of a line that goes on. @rule RFC 2045 §6.7 */
export function decodeQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/gu, '');
  const bytes = new Uint8Array(joined.length);
  let length = 0;
  for (let at = 0; at < joined.length; at += 1) {
    const code = joined.slice(at + 1, at + 3);
    if (joined[at] === '=' && /^[0-9A-Fa-f]{2}$/u.test(code)) {
      bytes[length] = Number.parseInt(code, 16);
      at += 2;
    } else bytes[length] = joined.charCodeAt(at) & 0xff;
    length += 1;
  }
  return bytes.slice(0, length);
}

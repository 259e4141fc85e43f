/** What file systems and archives do not take in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
const AT_NO_END = '. ';
const MAX_BYTES = 200;
/** Names of devices on Windows, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

/** A title as a file name with `ending`: characters that file systems forbid become _, and the name stays under 200 bytes. */
export function fileName(title: string, ending: string): string {
  const name = portableName(title);
  return `${name === '' ? 'report' : name}${ending}`;
}

/** A name that every system can have: `_CON` for a device, nothing forbidden, no full stop or space at its ends. */
export function portableName(name: string): string {
  const cut = trimmed(firstBytes(trimmed(name.replace(FORBIDDEN, '_'))));
  return DEVICE.test(cut) ? `_${cut}` : cut;
}

/** Without full stops and spaces at its ends. Expressions that look for an end take a time that grows with the square. */
function trimmed(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && AT_NO_END.includes(name.charAt(start))) start += 1;
  while (end > start && AT_NO_END.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(start, end);
}

/** As many whole characters as there is room for. */
function firstBytes(name: string): string {
  const encoder = new TextEncoder();
  let [bytes, end] = [0, 0];
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > MAX_BYTES) break;
    end += character.length;
  }
  return name.slice(0, end);
}

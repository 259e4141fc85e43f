const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
const MAX_BYTES = 200;

/** A title as a file name with `ending`: characters that file systems forbid become _, and the name stays under 200 bytes. */
export function outputName(title: string, ending: string): string {
  let name = title.replace(FORBIDDEN, '_').replace(/^[. ]+|[. ]+$/g, '');
  while (Buffer.byteLength(name) > MAX_BYTES) name = Array.from(name).slice(0, -1).join('');
  return `${name === '' ? 'report' : name}${ending}`;
}

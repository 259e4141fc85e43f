/** What file systems and archives do not take in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
/** 60 hanzi are 180 bytes: room for the ending below the 255 of file systems. */
const LONGEST = 60;

/** A title as the name of a file; characters that file systems forbid become _. */
export function fileName(title: string, ending: string): string {
  const name = Array.from(title.replace(FORBIDDEN, '_').replace(/^[. ]+|[. ]+$/gu, ''))
    .slice(0, LONGEST)
    .join('');
  return `${name === '' ? 'report' : name}.${ending}`;
}

/** The names of organs on a roster (应报单位名单): one a line; blank lines and what follows # are left out. */
export function rosterNames(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '');
}

/**
 * The cost of a way to set groups of rows: all white at the feet of pages until the last row, in points. `first` is the
 * room on the page at hand, `page` that of a whole page; `header` repeats on each page that goes on. Groups higher than
 * a page are left out of account. Pure.
 */
export function whiteSpace(
  groups: readonly number[],
  room: { readonly first: number; readonly page: number; readonly header: number },
): number {
  let left = room.first;
  let white = 0;
  let isFirst = true;
  for (const group of groups) {
    if (group > left) {
      white += left;
      left = room.page - (isFirst ? 0 : room.header);
    }
    isFirst = false;
    left -= group;
  }
  return white;
}

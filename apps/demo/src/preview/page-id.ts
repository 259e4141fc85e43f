/** The id under which a painted page can be shown again. */
export function pageId(index: number): string {
  return `page-${index + 1}`;
}

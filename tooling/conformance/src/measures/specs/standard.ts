/** What GB/T 9704-2012 says in numbers, apart from the style sheet that the writers work by. Lengths in millimetres, sizes in points. */
export const standard = {
  /** @rule §5.1 */
  page: { width: 210, height: 297 },
  /** @rule §5.2.1 天头 37, 订口 28, 版心 156 × 225 */
  block: { left: 28, right: 184, top: 37, foot: 262, centre: 106, width: 156 },
  /** @rule §5.2.3 */
  lines: 22,
  characters: 28,
  line: 225 / 22,
  /** Width of a 字. @rule §3.1 */
  character: 156 / 28,
  /** 2号, 3号, 4号. @rule §5.2.2, §7.3.1, §7.4.2 */
  sizes: { title: 22, body: 16, small: 14 },
  /** 字. @rule §7.3.3 */
  indent: 2,
  /** From the foot of the block to the dashes; 字 from its outer edge. @rule §7.5 */
  pageNumber: { distance: 7, outerIndent: 1 },
} as const;

import { mode } from '../../parity/statistics.js';
import { type DocumentFacts, type PageFacts, toMm } from '../facts.js';
import { bodyLines, titleLines } from '../find-elements.js';
import type { MeasureSpec } from '../measure-spec.js';
import { standard } from './standard.js';
import { BASELINE_SHARE, isPortrait } from './text-finders.js';

const { block, page } = standard;

/** Page and text block. */
export const pageSpecs: readonly MeasureSpec[] = [
  {
    id: 'page/width',
    title: '纸张宽度',
    clause: '§5.1',
    unit: 'mm',
    expected: page.width,
    find: ({ pages }) => pages.filter(isPortrait).map(({ width }) => toMm(width)),
  },
  {
    id: 'page/height',
    title: '纸张高度',
    clause: '§5.1',
    unit: 'mm',
    expected: page.height,
    find: ({ pages }) => pages.filter(isPortrait).map(({ height }) => toMm(height)),
  },
  {
    id: 'page/top',
    title: '天头（至首行行框）',
    clause: '§5.2.1',
    unit: 'mm',
    expected: block.top,
    find: (facts) => fullPages(facts).map(({ first, pitch }) => toMm(first - BASELINE_SHARE * pitch)),
  },
  {
    id: 'page/bottom',
    title: '版心下边缘（末行行框）',
    clause: '§5.2.1',
    unit: 'mm',
    expected: block.foot,
    find: (facts) => fullPages(facts).map(({ last, pitch }) => toMm(last + (1 - BASELINE_SHARE) * pitch)),
  },
  {
    id: 'page/left',
    title: '订口',
    clause: '§5.2.1',
    unit: 'mm',
    expected: block.left,
    find: ({ pages }) => edges(pages, ({ left }) => left, block.left),
  },
  {
    id: 'page/right',
    title: '版心右边缘',
    clause: '§5.2.1',
    unit: 'mm',
    expected: block.right,
    find: ({ pages }) => edges(pages, ({ right }) => right, block.right),
  },
  {
    id: 'page/pitch',
    title: '行距（225 mm ÷ 22）',
    clause: '§5.2.3',
    unit: 'mm',
    expected: standard.line,
    tolerance: 0.1,
    find: (facts) => fullPages(facts).map(({ pitch }) => toMm(pitch)),
  },
  {
    id: 'page/lines',
    title: '每面行数',
    clause: '§5.2.3',
    unit: 'lines',
    expected: standard.lines,
    find: (facts) => fullPages(facts).map(({ first, last, pitch }) => Math.round((last - first) / pitch) + 1),
  },
];

/** The commonest edge near the one that is wanted, to half a point: that of flush or justified lines. */
function edges(
  pages: readonly PageFacts[],
  edge: (line: { left: number; right: number }) => number,
  wanted: number,
) {
  const near = pages
    .filter(isPortrait)
    .flatMap((one) => bodyLines(one).map(edge))
    .filter((value) => Math.abs(toMm(value) - wanted) < 3);
  const common = mode(near.map((value) => Math.round(2 * value) / 2));
  return common && near.length >= 3 ? [toMm(common.value)] : [];
}

/** Begins an attachment, which begins a page wherever the one before ends. */
const ATTACHMENT_LABEL = /^附件\d*$/;

/** Pages of nothing but body text that runs on: their first and last line are those of the grid. */
function fullPages({ pages }: DocumentFacts) {
  return pages.flatMap((one, index) => {
    const lines = bodyLines(one);
    const [first, second] = lines;
    const last = lines.at(-1);
    const next = pages[index + 1] && bodyLines(pages[index + 1] as PageFacts)[0];
    const isProse = one.lines.length === lines.length + 1 && titleLines(one).length === 0;
    const runsOn =
      next !== undefined && toMm(next.left) < block.left + 3 && !ATTACHMENT_LABEL.test(next.text);
    if (!first || !second || !last || !isProse || !runsOn || lines.length < 15) return [];
    const steps = lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0));
    const pitch = mode(steps.map((step) => Math.round(20 * step)))?.value;
    // Rounding of the producer, taken out over the whole page.
    const count = pitch === undefined ? 0 : Math.round((last.baseline - first.baseline) / (pitch / 20));
    return count === 0
      ? []
      : [{ first: first.baseline, last: last.baseline, pitch: (last.baseline - first.baseline) / count }];
  });
}

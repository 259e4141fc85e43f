import { arrangeAttachmentList, arrangeAttendance, type BlockOf, type Entry } from '@xxgk/document';
import type { LayoutContext } from '../layout-context.js';
import type { MarkOwner } from '../page-model.js';
import { keptTogether, type Measured, type Strip } from '../strip.js';
import { breakEntry, paintEntryLine } from './entry-lines.js';

/** Names of attachments, broken in whole cells of the grid. */
export function measureAttachmentList(context: LayoutContext, list: BlockOf<'attachmentList'>): Measured {
  const { width, gridWidth } = context.block;
  const { blankLinesBefore } = context.styleSheet.closing.attachmentList;
  const inCells = (entry: Entry): Entry => ({ ...entry, right: entry.right + width - gridWidth });
  return measureEntries(
    context,
    arrangeAttachmentList(list, context.styleSheet).map(inCells),
    blankLinesBefore,
  );
}

/** Who was present, broken at the margin; the lists stand on one page. */
export function measureAttendance(context: LayoutContext, attendance: BlockOf<'attendance'>): Measured {
  const { blankLinesBefore } = context.styleSheet.closing.attendance;
  const entries = arrangeAttendance(attendance, context.styleSheet);
  const measured = measureEntries(context, entries, blankLinesBefore);
  const [above, ...lines] = measured.strips;
  const kept = keptTogether(lines, false);
  return { ...measured, strips: above === undefined ? kept : [above, ...kept] };
}

/** Entries one below the other, with white above that gives way at the foot of a page. */
function measureEntries(context: LayoutContext, entries: readonly Entry[], blankLines: number): Measured {
  const { block, structure } = context;
  const broken = entries.map((entry) => breakEntry(context, entry, block.letterSpacing, block.width));
  const lines = broken.flatMap((one) => one.lines.map((_, index) => ({ one, index })));
  const above: Strip = { height: blankLines * block.linePitch, white: 'givesWay' };
  return {
    strips: [above, ...lines.map(({ one }): Strip => ({ height: one.entry.linePitch }))],
    paint: (places) => {
      let owner: MarkOwner = { artifact: 'layout' };
      for (const { index, page, top } of places) {
        const line = lines[index - 1];
        if (line === undefined) continue;
        if (line.index === 0) owner = { element: structure.element('P').id };
        paintEntryLine(line.one, line.index, { page, top: page.block.top + top }, owner);
      }
    },
  };
}

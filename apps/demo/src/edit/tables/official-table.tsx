import { type Finding, type Table, type TableCell, words } from '@xxgk/document';
import { figureAt, type TableId } from '@xxgk/model';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { totalPaths } from '../../state/computed-totals.js';
import type { Draft } from '../../state/draft.js';
import { blankFigures, fillBlanks, setFigureText, toggleTotal } from '../../state/edit-draft.js';
import { textFromFigure } from '../../state/figure-text.js';
import { appStore } from '../../store/app-store.js';
import { focusCell } from '../../store/focus-cell.js';
import { useLanguage } from '../../store/use-app.js';
import { useView, viewStore } from '../../store/view-store.js';
import { CellBar } from './cell-bar.js';
import { cellNames } from './cell-names.js';
import { type FigureActions, FigureCell, type FigureKind } from './figure-cell.js';
import { type FigureGrid, figureGrid, neighbour } from './grid.js';
import { lastYearFigure } from './last-year.js';
import { type PasteOutcome, pasteBlock } from './paste-block.js';
import { isSameTable } from './same-table.js';
import { TableGrid } from './table-grid.js';

const text = words({
  'zh-CN': {
    fillZeros: '空白处填0',
    filled: (count: number) => (count === 0 ? '没有空白单元格。' : `${count}个空白单元格已填0。`),
    legend: (year: number) => `小字为${year}年的数：▲比去年多，▼比去年少，＝相同`,
    pasted: (count: number) => `已粘贴${count}个单元格。`,
    pastedBeyond: (count: number) => `${count}个超出表格，没有粘贴。`,
    pastedWords: (count: number) => `${count}个不是数字，原样保留，请改正。`,
    pastedTotals: (count: number) => `${count}处总计与各项之和不同，按各项之和计算。`,
  },
  en: {
    fillZeros: 'Fill blanks with 0',
    filled: (count) => (count === 0 ? 'No cell is blank.' : `Filled ${count} blank cells with 0.`),
    legend: (year) => `Small: figures of ${year}; ▲ more, ▼ fewer than then, ＝ the same`,
    pasted: (count) => `Pasted ${count} cells. `,
    pastedBeyond: (count) => `${count} reached beyond the table and were left out. `,
    pastedWords: (count) => `${count} are no numbers and were kept as they are; correct them. `,
    pastedTotals: (count) => `${count} totals differed from the sum of their parts and were computed. `,
  },
});

interface OfficialTableProps {
  readonly table: Table;
  readonly draft: Draft;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** A table of the form as it stands on paper; its figures are fields. */
export const OfficialTable = memo(function OfficialTable(props: OfficialTableProps) {
  const { table, draft, severities } = props;
  const t = text(useLanguage());
  const { report, totalsByHand, previous } = draft;
  const [notice, setNotice] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => figureGrid(table), [table]);
  const names = useMemo(() => cellNames(report.edition), [report.edition]);
  const totals = useMemo(() => new Set(totalPaths(report.edition)), [report.edition]);
  const showsPrevious = useView((view) => view.showsPrevious);
  const active = useView(({ activeCell }) => activeCell);
  const actions = useActions(grid, t, setNotice, frame);
  const kindOf = (path: string): FigureKind =>
    totals.has(path) ? (totalsByHand.includes(path) ? 'byHand' : 'computed') : 'typed';
  const last = showsPrevious ? previous : undefined;
  const cell = ({ path, text }: TableCell) => {
    if (path === undefined) return text;
    const before = last && lastYearFigure(last, report, path);
    return (
      <FigureCell
        path={path}
        name={names.get(path) ?? path}
        text={textFromFigure(figureAt(report, path))}
        severity={severities.get(path)}
        kind={kindOf(path)}
        lastYear={before?.text}
        year={last?.year ?? report.year - 1}
        change={before?.change}
        actions={actions}
      />
    );
  };
  const isHere = active !== undefined && grid.some((row) => row.includes(active));
  function fill(): void {
    setNotice(t.filled(blankFigures(draft.report, table.id as TableId).length));
    appStore.getState().edit((current, at) => fillBlanks(current, table.id as TableId, at));
  }
  return (
    <div ref={frame} className="table-frame">
      <div className="table-tools">
        {last !== undefined && <p className="small">{t.legend(last.year)}</p>}
        <button type="button" className="secondary" onClick={fill}>
          {t.fillZeros}
        </button>
      </div>
      <TableGrid table={table} cell={cell} />
      <CellBar
        draft={draft}
        cell={isHere ? { path: active, name: names.get(active) ?? active, kind: kindOf(active) } : undefined}
        notice={notice}
        onToggle={actions.toggle}
        onLeave={focusCell}
      />
    </div>
  );
}, isSameTable);

/** The commands of the cells; they stay the same while the words and the rows do. */
function useActions(
  grid: FigureGrid,
  t: ReturnType<typeof text>,
  tell: (notice: string) => void,
  frame: React.RefObject<HTMLDivElement | null>,
): FigureActions {
  const paste = useCallback(
    (path: string, block: string) =>
      appStore.getState().edit((draft, at) => {
        const outcome = pasteBlock(draft, grid, path, block, at);
        tell(pasteNotice(outcome, t));
        return outcome.draft;
      }),
    [grid, t, tell],
  );
  return useMemo(
    () => ({
      paste,
      commit: (path, text) => appStore.getState().edit((draft, at) => setFigureText(draft, path, text, at)),
      toggle: (path) => appStore.getState().edit((draft, at) => toggleTotal(draft, path, at)),
      move: (path, direction) => focusCell(neighbour(grid, path, direction)),
      focus: (path) => {
        viewStore.setState({ activeCell: path });
        tell('');
      },
      tools: () => frame.current?.querySelector<HTMLElement>('.cell-bar button')?.focus(),
    }),
    [paste, grid, tell, frame],
  );
}

function pasteNotice(
  { cells, beyond, words: notNumbers, totals }: PasteOutcome,
  t: ReturnType<typeof text>,
): string {
  return [
    t.pasted(cells),
    beyond > 0 ? t.pastedBeyond(beyond) : '',
    notNumbers > 0 ? t.pastedWords(notNumbers) : '',
    totals > 0 ? t.pastedTotals(totals) : '',
  ].join('');
}

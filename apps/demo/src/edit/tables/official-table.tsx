import { type Finding, type Table, type TableCell, words } from '@xxgk/document';
import { figureAt, type TableId } from '@xxgk/model';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { cellNames } from '../../state/cell-names.js';
import { totalPaths } from '../../state/computed-totals.js';
import type { Draft } from '../../state/draft.js';
import { blankFigures, fillBlanks } from '../../state/edit-draft.js';
import { textFromFigure } from '../../state/figure-text.js';
import { appStore } from '../../store/app-store.js';
import { focusCell } from '../../store/focus-cell.js';
import { useLanguage } from '../../store/use-app.js';
import { useView } from '../../store/view-store.js';
import { CellBar } from './cell-bar.js';
import { FigureCell, type FigureKind } from './figure-cell.js';
import { figureGrid } from './grid.js';
import { gridNotice } from './grid-notice.js';
import { lastYearFigure } from './last-year.js';
import { rowNames } from './row-names.js';
import { isSameTable } from './same-table.js';
import { TableGrid } from './table-grid.js';
import { selectedBlock, useGrid } from './use-grid.js';

const text = words({
  'zh-CN': {
    fillZeros: '空白处填0',
    legend: (year: number) => `右侧灰字是${year}年的数，▲比去年多，▼比去年少`,
  },
  en: {
    fillZeros: 'Fill blanks with 0',
    legend: (year) => `Grey at the right: figures of ${year}; ▲ more, ▼ fewer than then`,
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
  const language = useLanguage();
  const t = text(language);
  const notices = gridNotice(language);
  const { report, totalsByHand, previous } = draft;
  const [notice, setNotice] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const target = useMemo(() => ({ grid: figureGrid(table), names: rowNames(table) }), [table]);
  const { grid } = target;
  const names = useMemo(() => cellNames(report.edition), [report.edition]);
  const totals = useMemo(() => new Set(totalPaths(report.edition)), [report.edition]);
  const showsPrevious = useView((view) => view.showsPrevious);
  const active = useView(({ activeCell }) => activeCell);
  const extent = useView(({ extentCell }) => extentCell);
  const toTools = useCallback(
    () => frame.current?.querySelector<HTMLElement>('.cell-bar button')?.focus(),
    [],
  );
  const actions = useGrid(target, notices, setNotice, toTools);
  const selected = useMemo(() => {
    const cells = selectedBlock(grid, active, extent).flat();
    return new Set(cells.length > 1 ? cells : []);
  }, [grid, active, extent]);
  const isHere = active !== undefined && grid.some((row) => row.includes(active));
  const stop = isHere ? active : grid[0]?.[0];
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
        isStop={path === stop}
        lastYear={before?.text}
        year={last?.year ?? report.year - 1}
        change={before?.change}
        actions={actions}
      />
    );
  };
  const isSelected = ({ path }: TableCell) => path !== undefined && selected.has(path);
  function fill(): void {
    setNotice(notices.zeros(blankFigures(draft.report, table.id as TableId).length));
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
      <TableGrid table={table} cell={cell} isSelected={isSelected} />
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

import { type Finding, figureAt, type Table, type TableCell, type TableId } from '@xxgk/model';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { totalPaths } from '../../state/computed-totals.js';
import type { Draft } from '../../state/draft.js';
import { blankFigures, fillBlanks, setFigureText, toggleTotal } from '../../state/edit-draft.js';
import { textFromFigure } from '../../state/figure-text.js';
import { appStore } from '../../store/app-store.js';
import { focusCell } from '../../store/focus-cell.js';
import { useWords } from '../../store/use-app.js';
import { useView, viewStore } from '../../store/view-store.js';
import { CellBar } from './cell-bar.js';
import { cellNames } from './cell-names.js';
import { type FigureActions, FigureCell, type FigureKind } from './figure-cell.js';
import { type FigureGrid, figureGrid, neighbour } from './grid.js';
import { lastYearFigure } from './last-year.js';
import { type PasteOutcome, pasteBlock } from './paste-block.js';
import { isSameTable } from './same-table.js';
import { type TableWords, tableWords } from './table-words.js';

interface OfficialTableProps {
  readonly table: Table;
  readonly draft: Draft;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** A table of the form as it stands on paper; its figures are fields. */
export const OfficialTable = memo(function OfficialTable(props: OfficialTableProps) {
  const { table, draft, severities } = props;
  const words = useWords(tableWords);
  const { report, totalsByHand, previous } = draft;
  const [notice, setNotice] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => figureGrid(table), [table]);
  const names = useMemo(() => cellNames(report.edition), [report.edition]);
  const totals = useMemo(() => new Set(totalPaths(report.edition)), [report.edition]);
  const showsPrevious = useView((view) => view.showsPrevious);
  const active = useView(({ activeCell }) => activeCell);
  const actions = useActions(grid, words, setNotice, frame);
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
    setNotice(words.filled(blankFigures(draft.report, table.id as TableId).length));
    appStore.getState().edit((current, at) => fillBlanks(current, table.id as TableId, at));
  }
  return (
    <div ref={frame} className="table-frame">
      <div className="table-tools">
        {last !== undefined && <p className="small">{words.legend(last.year)}</p>}
        <button type="button" className="secondary" onClick={fill}>
          {words.fillZeros}
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
  words: TableWords,
  tell: (notice: string) => void,
  frame: React.RefObject<HTMLDivElement | null>,
): FigureActions {
  const paste = useCallback(
    (path: string, block: string) =>
      appStore.getState().edit((draft, at) => {
        const outcome = pasteBlock(draft, grid, path, block, at);
        tell(pasteNotice(outcome, words));
        return outcome.draft;
      }),
    [grid, words, tell],
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

function pasteNotice({ cells, beyond, words: notNumbers, totals }: PasteOutcome, words: TableWords): string {
  return [
    words.pasted(cells),
    beyond > 0 ? words.pastedBeyond(beyond) : '',
    notNumbers > 0 ? words.pastedWords(notNumbers) : '',
    totals > 0 ? words.pastedTotals(totals) : '',
  ].join('');
}

interface TableGridProps {
  readonly table: Table;
  readonly cell: (node: TableCell) => React.ReactNode;
}

function TableGrid({ table, cell }: TableGridProps) {
  const sum = table.columnWeights.reduce((one, other) => one + other, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={table.summary}>
      <table className={`official ${table.id}`}>
        <caption className="visually-hidden">{table.summary}</caption>
        <colgroup>
          {table.columnWeights.map((weight, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
            <col key={index} style={{ width: `${(100 * weight) / sum}%` }} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of the form never move
            <tr key={index}>
              {row.cells.map((node, column) => {
                const spans = { colSpan: node.columnSpan, rowSpan: node.rowSpan };
                const key = node.path ?? `${column}`;
                if (node.role === 'figure') {
                  return (
                    <td key={key} {...spans}>
                      {cell(node)}
                    </td>
                  );
                }
                const scope = node.role === 'columnHeader' ? 'col' : 'row';
                return (
                  <th key={key} scope={scope} className={node.role} {...spans}>
                    {node.text}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

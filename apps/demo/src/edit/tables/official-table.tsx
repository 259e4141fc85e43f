import {
  editionSpec,
  type Finding,
  figureAt,
  figureSpecs,
  type Report,
  sectionOf,
  type Table,
  type TableCell,
  type TableId,
} from '@xxgk/model';
import { useCallback, useMemo } from 'react';
import { appStore } from '../../shell/app-store.js';
import { useMessages } from '../../shell/use-app.js';
import { totalPaths } from '../../state/computed-totals.js';
import { fillBlanks, setFigureText, setValues, toggleTotal } from '../../state/edit-draft.js';
import { figureFromText, textFromFigure } from '../../state/figure-text.js';
import { FigureCell } from './figure-cell.js';
import { type Direction, figureGrid, neighbour, pasteTargets } from './grid.js';

interface OfficialTableProps {
  readonly table: Table;
  readonly report: Report;
  readonly totalsByHand: readonly string[];
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** A table of the form as it stands on paper; its figures are fields. */
export function OfficialTable({ table, report, totalsByHand, severities }: OfficialTableProps) {
  const { edit } = useMessages();
  const grid = useMemo(() => figureGrid(table), [table]);
  const names = useMemo(() => cellNames(report.edition), [report.edition]);
  const totals = useMemo(() => new Set(totalPaths(report)), [report]);
  const move = useCallback(
    (path: string, direction: Direction) => focusCell(neighbour(grid, path, direction)),
    [grid],
  );
  const paste = useCallback(
    (path: string, text: string) => {
      const values = pasteTargets(grid, path, text).map((target) => ({
        path: target.path.split('.'),
        value: figureFromText(target.text),
      }));
      appStore.getState().edit((draft, at) => setValues(draft, values, at));
    },
    [grid],
  );
  const cell = (node: TableCell) => {
    if (node.path === undefined) return node.text;
    const name = names.get(node.path) ?? node.path;
    const isTotal = totals.has(node.path);
    return (
      <FigureCell
        path={node.path}
        name={name}
        text={textFromFigure(figureAt(report, node.path))}
        severity={severities.get(node.path)}
        isComputed={isTotal && !totalsByHand.includes(node.path)}
        toggleLabel={isTotal ? edit.toggleTotal(name) : undefined}
        onCommit={commit}
        onMove={move}
        onPaste={paste}
        onToggle={toggle}
      />
    );
  };
  const sum = table.columnWeights.reduce((one, other) => one + other, 0);
  return (
    <>
      <div className="table-tools">
        <p className="small">{edit.tableHelp}</p>
        <button
          type="button"
          className="secondary"
          onClick={() => appStore.getState().edit((draft, at) => fillBlanks(draft, table.id as TableId, at))}
        >
          {edit.fillZeros}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
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
    </>
  );
}

function commit(path: string, text: string): void {
  appStore.getState().edit((draft, at) => setFigureText(draft, path, text, at));
}

function toggle(path: string): void {
  appStore.getState().edit((draft, at) => toggleTotal(draft, path, at));
}

/** Moves to a cell of any table; the whole content is selected, as in a spreadsheet. */
export function focusCell(path: string): void {
  const field = document.querySelector<HTMLInputElement>(`input[data-path="${CSS.escape(path)}"]`);
  field?.focus();
  field?.select();
}

/** `三、（一）予以公开，自然人` */
function cellNames(edition: Report['edition']): ReadonlyMap<string, string> {
  const spec = editionSpec(edition);
  return new Map(
    figureSpecs(spec).map(({ path, table, rowLabel, columnLabel }) => [
      path,
      `${sectionOf(spec, table).number}、${rowLabel.replace(/（[区分].*$/u, '')}，${columnLabel}`,
    ]),
  );
}

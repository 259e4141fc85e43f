import { placeCells, type Table, type TableCell } from '@xxgk/document';
import type { CSSProperties } from 'react';

interface TableGridProps {
  readonly table: Table;
  readonly cell: (node: TableCell) => React.ReactNode;
  readonly isSelected: (node: TableCell) => boolean;
}

/**
 * A table of the form with its heads; `cell` gives what stands in the place of each figure. Heads above all figures, and
 * those before them, stay in sight.
 */
export function TableGrid({ table, cell, isSelected }: TableGridProps) {
  const weights = screenWeights(table);
  const sum = weights.reduce((one, other) => one + other, 0);
  const firstFigures = table.rows.findIndex(({ cells }) => cells.some(({ role }) => role === 'figure'));
  // Heads that stay in sight when the table scrolls sideways stand behind those before them.
  const before = new Map(
    placeCells(table).map(({ cell: node, column }) => [
      node,
      { column, share: weights.slice(0, column).reduce((one, other) => one + other, 0) / sum },
    ]),
  );
  const heads = table.rows.slice(0, firstFigures);
  const row = (cells: readonly TableCell[], index: number) => (
    <tr key={`row ${index}`}>
      {cells.map((node, column) => {
        const spans = { colSpan: node.columnSpan, rowSpan: node.rowSpan };
        const key = node.path ?? `${column}`;
        if (node.role === 'figure') {
          return (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: within a grid it is a gridcell
            <td key={key} aria-selected={isSelected(node)} {...spans}>
              {cell(node)}
            </td>
          );
        }
        const scope = node.role === 'columnHeader' ? 'col' : 'row';
        return (
          <th
            key={key}
            scope={scope}
            className={node.role}
            data-column={before.get(node)?.column}
            style={{ '--before': before.get(node)?.share } as CSSProperties}
            {...spans}
          >
            {node.text}
          </th>
        );
      })}
    </tr>
  );
  return (
    <div className={`table-scroll ${table.id}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of fields is a grid */}
      <table className={`official ${table.id}`} role="grid" aria-multiselectable="true">
        <caption className="visually-hidden">{table.summary}</caption>
        <colgroup>
          {weights.map((weight, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
            <col key={index} style={{ '--width': `${(100 * weight) / sum}%` } as CSSProperties} />
          ))}
        </colgroup>
        {heads.length > 0 && <thead>{heads.map(({ cells }, index) => row(cells, index))}</thead>}
        <tbody>{table.rows.slice(firstFigures).map(({ cells }, index) => row(cells, index))}</tbody>
      </table>
    </div>
  );
}

/** Columns of names take less room on a screen than on paper: beside each figure stands last year's. */
const NAMES_TO_FIGURES = 0.6;

function screenWeights({ columnWeights, rows }: Table): readonly number[] {
  const figures = Math.max(...rows.map(({ cells }) => cells.filter(({ role }) => role === 'figure').length));
  const names = columnWeights.length - figures;
  const total = (weights: readonly number[]): number => weights.reduce((one, other) => one + other, 0);
  const [before, after] = [total(columnWeights.slice(0, names)), total(columnWeights.slice(names))];
  const share = Math.min(1, (NAMES_TO_FIGURES * after) / Math.max(before, 1e-9));
  return columnWeights.map((weight, column) => (column < names ? weight * share : weight));
}

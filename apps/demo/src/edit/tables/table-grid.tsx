import type { Table, TableCell } from '@xxgk/document';

interface TableGridProps {
  readonly table: Table;
  readonly cell: (node: TableCell) => React.ReactNode;
}

/** A table of the form with its heads; `cell` gives what stands in the place of each figure. */
export function TableGrid({ table, cell }: TableGridProps) {
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

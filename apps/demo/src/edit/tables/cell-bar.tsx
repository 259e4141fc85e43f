import { useId } from 'react';
import { computedTotals } from '../../state/computed-totals.js';
import type { Draft } from '../../state/draft.js';
import { useWords } from '../../store/use-app.js';
import type { FigureKind } from './figure-cell.js';
import { changeMark, lastYearFigure } from './last-year.js';
import { tableWords } from './table-words.js';

interface CellBarProps {
  readonly draft: Draft;
  /** The current cell, where it is one of this table. */
  readonly cell: { readonly path: string; readonly name: string; readonly kind: FigureKind } | undefined;
  /** What a command has just done. */
  readonly notice: string;
  readonly onToggle: (path: string) => void;
  readonly onLeave: (path: string) => void;
}

/** Below a table: which cell is current, what is known of it, and how its total comes about. */
export function CellBar({ draft, cell, notice, onToggle, onLeave }: CellBarProps) {
  const words = useWords(tableWords);
  const about = useId();
  return (
    <div
      className={cell === undefined ? 'cell-bar' : 'cell-bar current'}
      role="toolbar"
      aria-label={words.cellTools}
    >
      {cell === undefined ? (
        <p className="small">{words.help}</p>
      ) : (
        <CurrentCell id={about} draft={draft} cell={cell} />
      )}
      {cell !== undefined && cell.kind !== 'typed' && (
        <button
          type="button"
          className="secondary"
          aria-describedby={about}
          onClick={() => {
            onToggle(cell.path);
            onLeave(cell.path);
          }}
          onKeyDown={({ key }) => key === 'Escape' && onLeave(cell.path)}
        >
          {cell.kind === 'computed' ? words.enterByHand : words.computeAgain}
        </button>
      )}
      <p role="status" className="notice">
        {notice}
      </p>
    </div>
  );
}

interface CurrentCellProps extends Pick<CellBarProps, 'draft'> {
  readonly id: string;
  readonly cell: NonNullable<CellBarProps['cell']>;
}

function CurrentCell({ id, draft, cell }: CurrentCellProps) {
  const words = useWords(tableWords);
  const { report, previous, doubts = [] } = draft;
  const source = doubts.find(({ path }) => path === cell.path)?.source;
  const last = previous && lastYearFigure(previous, report, cell.path);
  const sum = cell.kind === 'byHand' ? sumOf(draft, cell.path) : undefined;
  return (
    <p className="current-cell" id={id}>
      <strong>{cell.name}</strong>
      {cell.kind !== 'typed' && (
        <span>{cell.kind === 'computed' ? words.computed : words.byHand(String(sum ?? ''))}</span>
      )}
      {previous && last && (
        <span>
          {words.lastYear(previous.year, last.text === '' ? words.blank : last.text)}
          {last.change !== undefined && ` ${changeMark(last.change)}`}
        </span>
      )}
      {source && <span>{words.source(source.text)}</span>}
    </p>
  );
}

/** What a total would be if it were computed. */
function sumOf({ report, totalsByHand }: Draft, total: string): number | undefined {
  const others = new Set(totalsByHand.filter((path) => path !== total));
  return computedTotals(report, others).find(({ path }) => path.join('.') === total)?.value;
}

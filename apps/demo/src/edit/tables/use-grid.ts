import { useMemo } from 'react';
import { setFigureText, toggleTotal } from '../../state/edit-draft.js';
import { appStore } from '../../store/app-store.js';
import { focusCell } from '../../store/focus-cell.js';
import { viewStore } from '../../store/view-store.js';
import { blockOf, blockText, type CellText, cleared, filled } from './block.js';
import type { FigureActions } from './figure-cell.js';
import { type FigureGrid, type Move, moved } from './grid.js';
import type { GridCommand } from './grid-keys.js';
import type { gridNotice } from './grid-notice.js';
import { type PasteTarget, placeBlock } from './place-block.js';
import { type Written, writeCells } from './write-cells.js';

/** The words of what was done. */
type Notices = ReturnType<typeof gridNotice>;

/** The cells that are selected in a table; none where the current cell is of another. */
export function selectedBlock(
  grid: FigureGrid,
  active: string | undefined,
  extent: string | undefined,
): FigureGrid {
  return active === undefined ? [] : blockOf(grid, { from: active, to: extent ?? active });
}

/**
 * The commands of the cells of a table; they stay the same while its words and rows do. `tell` is given what was done,
 * `toTools` leads to the tools of the current cell.
 */
export function useGrid(
  target: PasteTarget,
  t: Notices,
  tell: (notice: string) => void,
  toTools: () => void,
): FigureActions {
  return useMemo(() => gridActions(target, t, tell, toTools), [target, t, tell, toTools]);
}

function gridActions(
  target: PasteTarget,
  t: Notices,
  tell: (notice: string) => void,
  toTools: () => void,
): FigureActions {
  const { grid } = target;
  const { edit } = appStore.getState();
  const report = () => appStore.getState().draft?.report;
  const selected = (): FigureGrid => {
    const { activeCell, extentCell } = viewStore.getState();
    return selectedBlock(grid, activeCell, extentCell);
  };
  function write(cells: readonly CellText[], notice: (written: Written) => string): void {
    edit((draft, at) => {
      const written = writeCells(draft, cells, at);
      tell(notice(written));
      return written.draft;
    });
  }
  function extend(path: string): void {
    const { activeCell } = viewStore.getState();
    if (selectedBlock(grid, activeCell, path).length === 0) focusCell(path);
    else viewStore.setState({ extentCell: path === activeCell ? undefined : path });
    const block = selected();
    if (block.flat().length > 1)
      tell(t.selected(block.length, Math.max(...block.map(({ length }) => length))));
    else tell('');
  }
  function select(from: string | undefined, to: string | undefined): void {
    if (from === undefined || to === undefined) return;
    focusCell(from);
    extend(to);
  }
  function clear(): void {
    const cells = cleared(selected());
    write(cells, () => t.cleared(cells.length));
  }
  function extendBy(path: string, move: Move): void {
    const to = moved(grid, viewStore.getState().extentCell ?? path, move);
    extend(to);
    document.querySelector(`input[data-path="${CSS.escape(to)}"]`)?.scrollIntoView({ block: 'nearest' });
  }
  function fill(direction: 'down' | 'right'): void {
    const now = report();
    if (now === undefined) return;
    const cells = filled(now, grid, selected(), direction);
    write(cells, () => t.filledIn(cells.length));
  }
  function collapse(): void {
    viewStore.setState({ extentCell: undefined });
    tell('');
  }
  function command(path: string, given: GridCommand): void {
    if (given.kind === 'move') focusCell(moved(grid, path, given.move));
    else if (given.kind === 'extend') extendBy(path, given.move);
    else if (given.kind === 'fill') fill(given.direction);
    else if (given.kind === 'all') select(...wholeGrid(grid));
    else if (given.kind === 'clear') clear();
    else if (given.kind === 'tools') toTools();
    else collapse();
  }
  return {
    command,
    extend,
    hasSelection: () => viewStore.getState().extentCell !== undefined,
    copy: (data, isCut) => {
      const now = report();
      const block = selected();
      if (now === undefined) return;
      data.setData('text/plain', blockText(now, block));
      if (isCut) clear();
      else tell(t.copied(block.flat().length));
    },
    paste: (text) => {
      const placed = placeBlock(target, selected(), text);
      write(placed.cells, (written) => t.pasted(placed, written));
    },
    commit: (path, text) => edit((draft, at) => setFigureText(draft, path, text, at)),
    toggle: (path) => edit((draft, at) => toggleTotal(draft, path, at)),
    focus: (path) => {
      viewStore.setState({ activeCell: path, extentCell: undefined });
      tell('');
    },
  };
}

/** Two corners between which all cells lie: a wide row stands first, last, or both in every form. */
function wholeGrid(grid: FigureGrid): readonly [string | undefined, string | undefined] {
  const width = Math.max(...grid.map(({ length }) => length));
  const [first, last] = [grid[0], grid.at(-1)];
  return last?.length === width ? [first?.[0], last.at(-1)] : [last?.[0], first?.at(-1)];
}

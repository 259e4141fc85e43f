import { type Severity, words } from '@xxgk/document';
import { memo, useRef, useState } from 'react';
import { useLanguage } from '../../store/use-app.js';
import type { Direction } from './grid.js';
import { changeMark, lastYearText } from './last-year.js';

/** How a figure comes about: typed, or a total that is computed or entered by hand. */
export type FigureKind = 'typed' | 'computed' | 'byHand';

const kindText = words({
  'zh-CN': { typed: '', computed: '自动计算', byHand: '手工填写的总计' },
  en: { typed: '', computed: 'computed', byHand: 'total by hand' },
});

export interface FigureCellProps {
  readonly path: string;
  /** Row and column in the words of the form, for those who do not see the table. */
  readonly name: string;
  readonly text: string;
  readonly severity: Severity | undefined;
  readonly kind: FigureKind;
  /** Last year's figure, where it is to be shown; blank where that was. */
  readonly lastYear: string | undefined;
  readonly year: number;
  /** This year's figure less last year's. */
  readonly change: number | undefined;
  readonly actions: FigureActions;
}

/** What can be done in a cell; the same for all cells of a table, so that a cell is drawn anew only when it changes. */
export interface FigureActions {
  readonly focus: (path: string) => void;
  readonly commit: (path: string, text: string) => void;
  readonly move: (path: string, direction: Direction) => void;
  readonly paste: (path: string, text: string) => void;
  readonly toggle: (path: string) => void;
  /** Leads to the tools of the current cell. */
  readonly tools: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Enter: 'down',
};

/** One figure of a table. Typing is committed with each key, so that checks follow at once; Escape takes it back. */
export const FigureCell = memo(function FigureCell(props: FigureCellProps) {
  const { path, name, text, severity, kind, lastYear, year, change: difference, actions } = props;
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const before = useRef(text);

  function change(value: string): void {
    setTyped(value);
    actions.commit(path, value);
  }
  function restore(field: HTMLInputElement): void {
    if (before.current !== text) actions.commit(path, before.current);
    setTyped(undefined);
    requestAnimationFrame(() => field.select());
  }
  /** Places the caret behind what stands there, as F2 does in a spreadsheet. A computed total is taken over by hand. */
  function edit(field: HTMLInputElement): void {
    if (kind === 'computed') actions.toggle(path);
    setTyped(text);
    field.setSelectionRange(field.value.length, field.value.length);
  }
  function keyDown(event: React.KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    const direction = event.shiftKey && event.key === 'Enter' ? 'up' : ARROWS[event.key];
    if (event.key === 'Escape') restore(field);
    else if (event.key === 'F2') edit(field);
    else if (event.key === '=' && kind === 'byHand') computeAgain();
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) actions.tools();
    else if (direction === undefined || isCaretMove(field, direction, typed)) return;
    else actions.move(path, direction);
    event.preventDefault();
  }
  function computeAgain(): void {
    setTyped(undefined);
    actions.toggle(path);
  }
  function paste(event: React.ClipboardEvent): void {
    const block = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/u.test(block.trimEnd())) return;
    event.preventDefault();
    setTyped(undefined);
    actions.paste(path, block);
  }
  const description = [
    kindText(language)[kind],
    lastYear === undefined ? '' : lastYearText(language).figure(year, lastYear),
    difference === undefined ? '' : lastYearText(language).change(difference),
  ].filter((part) => part !== '');

  return (
    <>
      <input
        data-path={path}
        className={['figure', severity, kind].filter(Boolean).join(' ')}
        aria-label={name}
        aria-description={description.length === 0 ? undefined : description.join('，')}
        aria-invalid={severity === 'error' || undefined}
        aria-keyshortcuts={kind === 'typed' ? undefined : 'F2 ='}
        inputMode="decimal"
        placeholder=" "
        autoComplete="off"
        spellCheck={false}
        readOnly={kind === 'computed'}
        value={typed ?? text}
        onFocus={({ target }) => {
          before.current = text;
          target.select();
          actions.focus(path);
        }}
        onBlur={() => setTyped(undefined)}
        onChange={({ target }) => change(target.value)}
        onKeyDown={keyDown}
        onPaste={paste}
        onDoubleClick={kind === 'computed' ? ({ currentTarget }) => edit(currentTarget) : undefined}
      />
      {lastYear !== undefined && !(lastYear === '0' && difference === 0) && (
        <span className={difference === 0 ? 'last-year' : 'last-year differs'} aria-hidden="true">
          {lastYear === '' ? '·' : lastYear}
          {difference !== undefined && <b>{changeMark(difference)}</b>}
        </span>
      )}
    </>
  );
});

/** While a cell is being typed into, sideways arrows move the caret; at either end, and before typing, they move on. */
function isCaretMove(
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  direction: Direction,
  typed: string | undefined,
): boolean {
  if (typed === undefined || (direction !== 'left' && direction !== 'right')) return false;
  if (selectionStart !== selectionEnd) return true;
  return direction === 'left' ? selectionStart !== 0 : selectionStart !== value.length;
}

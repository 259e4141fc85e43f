import { type Severity, words } from '@xxgk/document';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../../store/use-app.js';
import { type GridCommand, gridCommand } from './grid-keys.js';
import { lastYearText, shortMark } from './last-year.js';

/** How a figure comes about: typed, or a total that is computed or entered by hand. */
export type FigureKind = 'typed' | 'computed' | 'byHand';

const text = words({
  'zh-CN': {
    kind: { typed: '', computed: '自动计算', byHand: '手工填写的总计' },
    takeOver: '总计自动计算，按 F2 改为手工填写',
  },
  en: {
    kind: { typed: '', computed: 'computed', byHand: 'total by hand' },
    takeOver: 'Computed total; press F2 to enter it by hand',
  },
});

export interface FigureCellProps {
  readonly path: string;
  /** Row and column in the words of the form, for those who do not see the table. */
  readonly name: string;
  readonly text: string;
  readonly severity: Severity | undefined;
  readonly kind: FigureKind;
  /** The one cell of the table that Tab leads to. */
  readonly isStop: boolean;
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
  readonly command: (path: string, command: GridCommand) => void;
  /** Copies what is selected; `isCut` clears it. */
  readonly copy: (data: DataTransfer, isCut: boolean) => void;
  readonly paste: (text: string) => void;
  readonly toggle: (path: string) => void;
  /** Selects from the current cell to this one. */
  readonly extend: (path: string) => void;
  readonly hasSelection: () => boolean;
}

/** One figure of a table. Typing is committed with each key, so that checks follow at once; Escape takes it back. */
export const FigureCell = memo(function FigureCell(props: FigureCellProps) {
  const { path, name, text: figure, severity, kind, isStop, lastYear, year, change, actions } = props;
  const language = useLanguage();
  const t = text(language);
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const before = useRef(figure);
  const field = useRef<HTMLInputElement>(null);
  const isTyping = typed !== undefined;
  // What typing on would add to is selected again when it is taken back, pasted or undone: the next key replaces it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the figure that changes under the caret
  useLayoutEffect(() => {
    if (!isTyping && field.current === document.activeElement) field.current?.select();
  }, [figure, isTyping]);

  function beginTyping(value: string): void {
    if (!isTyping) before.current = figure;
    setTyped(value);
  }
  function type(value: string): void {
    beginTyping(value);
    actions.commit(path, value);
  }
  function restore(): void {
    if (before.current !== figure) actions.commit(path, before.current);
    setTyped(undefined);
  }
  /** Places the caret behind what stands there, as F2 does in a spreadsheet. A computed total is taken over by hand. */
  function edit(field: HTMLInputElement): void {
    if (kind === 'computed') actions.toggle(path);
    setRefused(false);
    beginTyping(figure);
    field.setSelectionRange(field.value.length, field.value.length);
  }
  function keyDown(event: React.KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || isCaretMove(event.currentTarget, event.key, isTyping)) return;
    const command = isTyping ? typingCommand(event) : gridCommand(event);
    if (event.key === '=' && kind === 'byHand') computeAgain();
    else if (command?.kind === 'edit') edit(event.currentTarget);
    else if (command?.kind === 'collapse' && isTyping) restore();
    else if (command !== undefined) actions.command(path, command);
    else {
      if (kind === 'computed' && isCharacter(event)) setRefused(true);
      return;
    }
    event.preventDefault();
  }
  function computeAgain(): void {
    setTyped(undefined);
    actions.toggle(path);
  }
  function copy(event: React.ClipboardEvent, isCut: boolean): void {
    if (isTyping && !actions.hasSelection()) return;
    event.preventDefault();
    actions.copy(event.clipboardData, isCut);
  }
  function paste(event: React.ClipboardEvent): void {
    const block = event.clipboardData.getData('text/plain');
    const isBlock = /[\t\n\r]/u.test(block.trimEnd());
    if (isTyping && !isBlock) return;
    event.preventDefault();
    setTyped(undefined);
    actions.paste(block);
  }
  const description = [
    t.kind[kind],
    lastYear === undefined ? '' : lastYearText(language).figure(year, lastYear),
    change === undefined ? '' : lastYearText(language).change(change),
  ].filter((part) => part !== '');

  return (
    <div className={lastYear === undefined ? 'cell' : 'cell compared'}>
      <input
        ref={field}
        data-path={path}
        className={['figure', severity, kind].filter(Boolean).join(' ')}
        tabIndex={isStop ? 0 : -1}
        aria-label={name}
        aria-description={description.length === 0 ? undefined : description.join('，')}
        aria-invalid={severity === 'error' || undefined}
        aria-keyshortcuts={kind === 'typed' ? undefined : 'F2 ='}
        inputMode="decimal"
        placeholder=" "
        autoComplete="off"
        spellCheck={false}
        readOnly={kind === 'computed'}
        value={typed ?? figure}
        onFocus={({ target }) => {
          target.select();
          actions.focus(path);
        }}
        onBlur={() => {
          setTyped(undefined);
          setRefused(false);
        }}
        onChange={({ target }) => type(target.value)}
        onKeyDown={keyDown}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onPaste={paste}
        onPointerDown={(event) => {
          if (!event.shiftKey) return actions.command(path, { kind: 'collapse' });
          event.preventDefault();
          actions.extend(path);
        }}
        onPointerEnter={({ buttons, pointerType }) => {
          if (buttons === 1 && pointerType === 'mouse') actions.extend(path);
        }}
        onDoubleClick={({ currentTarget }) => edit(currentTarget)}
      />
      {lastYear !== undefined && (
        <span className={change === 0 ? 'last-year' : 'last-year differs'} aria-hidden="true">
          {lastYear === '' ? '·' : lastYear}
          {change !== undefined && change !== 0 && <b>{shortMark(change)}</b>}
        </span>
      )}
      {isRefused && (
        <span role="alert" className="cell-hint">
          {t.takeOver}
        </span>
      )}
    </div>
  );
});

/** While a cell is typed into, only these keys leave it; the others edit its text. */
function typingCommand({ key, shiftKey }: React.KeyboardEvent): GridCommand | undefined {
  if (key === 'Escape') return { kind: 'collapse' };
  if (key === 'Enter') return { kind: 'move', move: shiftKey ? 'up' : 'down' };
  if (key === 'Tab') return { kind: 'move', move: shiftKey ? 'before' : 'next' };
  const move = ({ ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const)[key];
  return move === undefined || shiftKey ? undefined : { kind: 'move', move };
}

function isCharacter({ key, ctrlKey, metaKey, altKey }: React.KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Sideways arrows move the caret while one types; at either end they move on. */
function isCaretMove(
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  key: string,
  isTyping: boolean,
): boolean {
  if (!isTyping || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
  if (selectionStart !== selectionEnd) return true;
  return key === 'ArrowLeft' ? selectionStart !== 0 : selectionStart !== value.length;
}

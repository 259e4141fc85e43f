import { memo, useRef, useState } from 'react';
import type { Direction } from './grid.js';

export interface FigureCellProps {
  readonly path: string;
  /** Row and column in the words of the form, for those who do not see the table. */
  readonly name: string;
  readonly text: string;
  readonly severity: 'error' | 'warning' | 'note' | undefined;
  /** A total that is computed and cannot be typed into. */
  readonly isComputed: boolean;
  readonly toggleLabel: string | undefined;
  readonly onCommit: (path: string, text: string) => void;
  readonly onMove: (path: string, direction: Direction) => void;
  readonly onPaste: (path: string, text: string) => void;
  readonly onToggle: (path: string) => void;
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
  const { path, name, text, severity, isComputed, toggleLabel } = props;
  const [typed, setTyped] = useState<string>();
  const before = useRef(text);

  function change(value: string): void {
    setTyped(value);
    props.onCommit(path, value);
  }
  function keyDown(event: React.KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== undefined) {
      change(before.current);
      setTyped(undefined);
      return;
    }
    const direction = event.shiftKey && event.key === 'Enter' ? 'up' : ARROWS[event.key];
    const isSideways = direction === 'left' || direction === 'right';
    if (direction === undefined || (isSideways && isInsideText(event.currentTarget, direction, typed)))
      return;
    event.preventDefault();
    props.onMove(path, direction);
  }
  function paste(event: React.ClipboardEvent): void {
    const block = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/u.test(block.trimEnd())) return;
    event.preventDefault();
    setTyped(undefined);
    props.onPaste(path, block);
  }

  return (
    <input
      data-path={path}
      className={['figure', severity, isComputed ? 'computed' : ''].filter(Boolean).join(' ')}
      aria-label={name}
      aria-invalid={severity === 'error' || undefined}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      readOnly={isComputed}
      title={toggleLabel}
      value={typed ?? text}
      onFocus={({ target }) => {
        before.current = text;
        target.select();
      }}
      onBlur={() => setTyped(undefined)}
      onChange={({ target }) => change(target.value)}
      onKeyDown={keyDown}
      onPaste={paste}
      onDoubleClick={toggleLabel === undefined ? undefined : () => props.onToggle(path)}
    />
  );
});

/** While a cell is being typed into, sideways arrows move the caret; at either end, and before typing, they move on. */
function isInsideText(
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  direction: Direction,
  typed: string | undefined,
): boolean {
  if (typed === undefined) return false;
  if (selectionStart !== selectionEnd) return true;
  return direction === 'left' ? selectionStart !== 0 : selectionStart !== value.length;
}

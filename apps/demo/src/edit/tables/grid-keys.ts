import type { Move } from './grid.js';

/** What a key does to a table in which nothing is being typed. */
export type GridCommand =
  | { readonly kind: 'move' | 'extend'; readonly move: Move }
  | { readonly kind: 'clear' | 'all' | 'collapse' | 'edit' | 'tools' }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' };

/** A key as events tell it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const MOVES: Readonly<Record<string, Move | undefined>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};
const FAR_MOVES: Readonly<Record<string, Move | undefined>> = {
  ArrowUp: 'columnStart',
  ArrowDown: 'columnEnd',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'start',
  End: 'end',
};
const COMMANDS: Readonly<Record<string, GridCommand | undefined>> = {
  F2: { kind: 'edit' },
  Escape: { kind: 'collapse' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  ContextMenu: { kind: 'tools' },
  Enter: { kind: 'move', move: 'down' },
  'Shift+Enter': { kind: 'move', move: 'up' },
  'Shift+F10': { kind: 'tools' },
  'Ctrl+a': { kind: 'all' },
  'Ctrl+d': { kind: 'fill', direction: 'down' },
  'Ctrl+r': { kind: 'fill', direction: 'right' },
};

/** The command of a key, as spreadsheets have it. @rule WAI-ARIA APG, grid pattern */
export function gridCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): GridCommand | undefined {
  if (altKey) return undefined;
  const isControl = ctrlKey || metaKey;
  const move = (isControl ? FAR_MOVES : MOVES)[key];
  if (move !== undefined) return { kind: shiftKey ? 'extend' : 'move', move };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return COMMANDS[`${isControl ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${name}`];
}

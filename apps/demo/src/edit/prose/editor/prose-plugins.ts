import { baseKeymap, splitBlock } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Slice } from 'prosemirror-model';
import { type Command, Plugin, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { MarkedLine } from '../marked-lines.js';
import type { ChipLabel } from './chip-labels.js';
import { nextNumber } from './numbering.js';
import { piecesOf } from './pieces.js';
import { proseSchema } from './prose-schema.js';
import { docOf, lineText, posAt } from './prose-text.js';

/** What is drawn on the prose beside its words; read anew with each update of the view. */
export interface Drawn {
  readonly lines: readonly MarkedLine[];
  readonly chips: ReadonlyMap<string, ChipLabel>;
  /** What the level of a line, or a picture, is called. */
  readonly nameOf: (line: MarkedLine) => string | undefined;
}

/** The behaviour of a field of prose. `drawn` gives what is drawn now; `onTrigger` is told where a list is asked for. */
export function prosePlugins(
  drawn: () => Drawn,
  onTrigger: (view: EditorView, from: number) => void,
): readonly Plugin[] {
  return [
    keymap({ Enter: numberedSplit, 'Shift-Enter': numberedSplit }),
    keymap(withoutEnter()),
    new Plugin({
      appendTransaction: (transactions, _, { doc, tr }) =>
        transactions.some(({ docChanged }) => docChanged) ? chipsMade(doc, tr) : null,
      props: {
        decorations: ({ doc }) => decorationsOf(doc, drawn()),
        clipboardTextSerializer: ({ content }) => content.content.map(lineText).join('\n'),
        // Before anything is made of the looks that come along: the page's policy allows none.
        handleDOMEvents: { paste: pastePlain },
        transformPastedHTML: (html) => html.replace(/\sstyle=(?:"[^"]*"|'[^']*')/gu, ''),
        handleTextInput: (view, from, to, text) => {
          const before = view.state.doc.textBetween(Math.max(0, from - 1), from, '\n', '\ufffc');
          const asks = (text === '/' && !/[\w/:：.]/u.test(before)) || (text === '{' && before === '{');
          if (!asks) return false;
          view.dispatch(view.state.tr.insertText(text, from, to));
          onTrigger(view, text === '/' ? from : from - 1);
          return true;
        },
      },
    }),
  ];
}

/** Pastes words line by line, whatever they looked like. */
function pastePlain(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').replace(/\r\n?/gu, '\n');
  if (text === undefined || text === '') return false;
  event.preventDefault();
  view.dispatch(view.state.tr.replaceSelection(new Slice(docOf(text).content, 1, 1)).scrollIntoView());
  return true;
}

function withoutEnter(): Record<string, Command> {
  const { Enter: _, ...others } = baseKeymap;
  return others;
}

/** Splits the line; numbering goes on by itself, and ends where a number has no words. */
const numberedSplit: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const line = lineText($from.parent);
  const number = nextNumber(line);
  const isAtEnd = empty && $from.parentOffset === $from.parent.content.size;
  if (number === undefined || !isAtEnd) return splitBlock(state, dispatch);
  if (line.trim() === number.own) {
    dispatch?.(state.tr.delete($from.start(), $from.end()));
    return true;
  }
  return splitBlock(state, (tr) => dispatch?.(tr.insertText(number.next).scrollIntoView()));
};

/** Words that have become a placeholder or a picture become its chip. */
function chipsMade(doc: Transaction['doc'], tr: Transaction): Transaction | null {
  const found: { readonly from: number; readonly to: number; readonly source: string }[] = [];
  doc.descendants((node, pos) => {
    if (!node.isText) return true;
    let from = pos;
    for (const { isChip, text } of piecesOf(node.text ?? '')) {
      const isWhole = !text.startsWith('!') || doc.resolve(pos).parent.childCount === 1;
      if (isChip && isWhole) found.push({ from, to: from + text.length, source: text });
      from += text.length;
    }
    return false;
  });
  for (const { from, to, source } of found.toReversed())
    tr.replaceWith(from, to, proseSchema.node('chip', { source }));
  return found.length === 0 ? null : tr;
}

/** The picture that a chip stands for, above it; it is drawn anew only when it is another. */
function pictureAt(pos: number, label: string, address: string): Decoration {
  const draw = (): HTMLElement => {
    const picture = document.createElement('img');
    picture.className = 'chip-picture';
    picture.src = address;
    picture.alt = label;
    return picture;
  };
  return Decoration.widget(pos, draw, { key: address, side: -1, ignoreSelection: true });
}

function decorationsOf(doc: Transaction['doc'], { lines, chips, nameOf }: Drawn): DecorationSet {
  const decorations: Decoration[] = [];
  doc.forEach((node, pos, index) => {
    const line = lines[index];
    const name = line && nameOf(line);
    if (name !== undefined)
      decorations.push(Decoration.node(pos, pos + node.nodeSize, { 'data-level': name }));
    for (const { start, text, severity } of line?.parts ?? []) {
      if (severity === undefined) continue;
      const [from, to] = [posAt(doc, start), posAt(doc, start + text.length)];
      decorations.push(Decoration.inline(from, to, { class: severity, 'data-start': String(start) }));
    }
  });
  doc.descendants((node, pos) => {
    if (node.type.name !== 'chip') return true;
    const label = chips.get(String(node.attrs['source']));
    if (label?.picture !== undefined) decorations.push(pictureAt(pos, label.label, label.picture));
    decorations.push(
      Decoration.node(pos, pos + 1, {
        class: label?.isBlank === true ? 'blank' : '',
        'data-label': label?.label ?? '…',
        title: String(node.attrs['source']),
      }),
    );
    return false;
  });
  return DecorationSet.create(doc, decorations);
}

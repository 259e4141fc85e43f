import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type Ref, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { SELECT_RANGE } from '../../../store/select-range.js';
import { type Drawn, prosePlugins } from './prose-plugins.js';
import { docOf, lineOf, posAt, textOf } from './prose-text.js';

/** What can be done with a field of prose from outside. */
export interface ProseHandle {
  /** Puts text in the place of what is selected, or of everything from `from` to the caret. */
  readonly insert: (text: string, from?: number) => void;
  readonly focus: () => void;
}

/** Where a list was asked for: the place in the document, and on the screen within the field. */
export interface Trigger {
  readonly from: number;
  readonly top: number;
}

interface ProseEditorProps extends Drawn {
  readonly ref: Ref<ProseHandle>;
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly describedBy: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onTrigger: (trigger: Trigger) => void;
}

/** A field of prose in which placeholders and pictures are single pieces. Its text is the prose, to the character. */
export function ProseEditor(props: ProseEditorProps) {
  const { ref, id, field, label, describedBy, value, lines, chips, nameOf } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const drawn = useRef<Drawn>({ lines, chips, nameOf });
  const change = useEffectEvent((text: string) => props.onChange(text));
  const trigger = useEffectEvent((trigger: Trigger) => props.onTrigger(trigger));
  const first = useEffectEvent(() => value);
  useLayoutEffect(() => {
    const made = editorIn(place.current, { id, field, label, describedBy }, first(), drawn, change, trigger);
    view.current = made;
    return () => made?.destroy();
  }, [id, field, label, describedBy]);
  // With the drawing itself: an effect that came later could put older words in the place of what was typed since.
  useLayoutEffect(() => {
    drawn.current = { lines, chips, nameOf };
    if (view.current !== null) show(view.current, value);
  }, [value, lines, chips, nameOf]);
  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    insert: (text, from) => view.current && insert(view.current, text, from),
  }));
  return <div ref={place} className="prose-place" />;
}

function editorIn(
  place: HTMLElement | null,
  names: Readonly<Record<'id' | 'field' | 'label' | 'describedBy', string>>,
  value: string,
  drawn: { readonly current: Drawn },
  onChange: (text: string) => void,
  onTrigger: (trigger: Trigger) => void,
): EditorView | null {
  if (place === null) return null;
  const plugins = prosePlugins(
    () => drawn.current,
    (view, from) =>
      onTrigger({ from, top: view.coordsAtPos(from).bottom - place.getBoundingClientRect().top }),
  );
  const view = new EditorView(place, {
    state: EditorState.create({ doc: docOf(value), plugins }),
    attributes: {
      id: names.id,
      class: 'prose-editor',
      role: 'textbox',
      spellcheck: 'false',
      'aria-multiline': 'true',
      'aria-label': names.label,
      'aria-describedby': names.describedBy,
      'data-path': names.field,
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) onChange(textOf(view.state.doc));
    },
  });
  view.dom.addEventListener(SELECT_RANGE, (event) => {
    const range = event instanceof CustomEvent ? event.detail : undefined;
    select(view, Number(range?.start), Number(range?.end));
  });
  return view;
}

/** Shows prose that was changed elsewhere, where it is not what stands there; what is drawn on it is drawn anew. */
function show(view: EditorView, value: string): void {
  const { doc, tr } = view.state;
  const wanted = docOf(value);
  const start = doc.content.findDiffStart(wanted.content);
  const end = doc.content.findDiffEnd(wanted.content);
  view.updateState(view.state);
  if (start === null || end === null || textOf(doc) === value) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  view.dispatch(tr.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap)));
}

function insert(view: EditorView, text: string, from = view.state.selection.from): void {
  const { tr, selection } = view.state;
  const lines = text.split('\n').map(lineOf);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) tr.replaceWith(from, selection.to, only.content);
  else tr.replace(from, selection.to, docOf(text).slice(1, docOf(text).content.size - 1));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

function select(view: EditorView, start: number, end: number): void {
  const { doc, tr } = view.state;
  view.dispatch(
    tr.setSelection(TextSelection.create(doc, posAt(doc, start), posAt(doc, end))).scrollIntoView(),
  );
  view.focus();
}

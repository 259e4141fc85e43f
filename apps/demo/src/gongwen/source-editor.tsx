import { type Severity, words } from '@xxgk/document';
import { memo, type Ref, useEffect, useMemo, useRef } from 'react';
import { SOURCE_PATH } from '../state/gongwen-draft.js';
import { SELECT_RANGE } from '../store/select-range.js';
import { useLanguage } from '../store/use-app.js';

const text = words({ 'zh-CN': '公文文稿', en: 'The document' });

interface SourceEditorProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  /** The worst that is said of a line, counted from 0. */
  readonly severities: ReadonlyMap<number, Severity>;
  readonly onChange: (value: string) => void;
}

/** The text with the numbers of its lines; lines that something is said of are marked. It is as high as its text. */
export function SourceEditor({ ref, value, severities, onChange }: SourceEditorProps) {
  const language = useLanguage();
  const own = useRef<HTMLTextAreaElement>(null);
  useEffect(() => (own.current === null ? undefined : selectWhenAsked(own.current)), []);
  useEffect(() => {
    if (own.current !== null) beginAt(own.current);
  }, []);
  const lines = useMemo(() => value.split('\n'), [value]);
  const headEnd = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return (
    <div className="source-field">
      <div className="source-lines" aria-hidden="true">
        {lines.map((line, index) => (
          <SourceLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
            key={index}
            text={line}
            isHead={index <= headEnd}
            severity={severities.get(index)}
          />
        ))}
      </div>
      <textarea
        ref={(field) => {
          own.current = field;
          if (typeof ref === 'function') ref(field);
          else if (ref !== null) ref.current = field;
        }}
        className="source-editor"
        data-path={SOURCE_PATH}
        aria-label={text(language)}
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

interface SourceLineProps {
  readonly text: string;
  readonly isHead: boolean;
  readonly severity: Severity | undefined;
}

/** A line once more, unseen: it makes the field as high as its text, and carries number and mark. */
const SourceLine = memo(function SourceLine({ text: line, isHead, severity }: SourceLineProps) {
  const names = [isHead ? 'head' : '', /^#{1,6}\s/u.test(line) ? 'heading' : '', severity ?? ''];
  return <div className={names.filter((name) => name !== '').join(' ') || undefined}>{`${line}\u200b`}</div>;
});

/** What stands for words that are still to be written. */
const BLANK = '……';

/** One begins to write at the first blank. Where a keyboard would come up on the screen, nothing is begun unasked. */
function beginAt(field: HTMLTextAreaElement): void {
  if (!matchMedia('(pointer: fine)').matches) return;
  const blank = field.value.indexOf(BLANK);
  field.focus({ preventScroll: true });
  field.setSelectionRange(Math.max(0, blank), blank < 0 ? 0 : blank + BLANK.length);
}

/** Selects the words that somebody is led to, and brings them into sight: a field scrolls with its page, not by itself. */
function selectWhenAsked(field: HTMLTextAreaElement): () => void {
  const listening = new AbortController();
  field.addEventListener(
    SELECT_RANGE,
    (event) => {
      if (!(event instanceof CustomEvent)) return;
      const { start, end } = event.detail;
      field.setSelectionRange(start, end);
      const line = field.value.slice(0, start).split('\n').length - 1;
      const shown = field.parentElement?.firstElementChild?.children[line];
      // After whoever leads here has brought the field itself into sight.
      requestAnimationFrame(() => shown?.scrollIntoView({ block: 'center' }));
    },
    { signal: listening.signal },
  );
  return () => listening.abort();
}

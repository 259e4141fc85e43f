import { type Finding, words } from '@xxgk/document';
import { fillPlaceholders, type ProseField as ProseFieldKey } from '@xxgk/model';
import { countCharacters } from '@xxgk/official';
import { useMemo, useRef } from 'react';
import type { Draft } from '../../state/draft.js';
import { setValues } from '../../state/edit-draft.js';
import { appStore } from '../../store/app-store.js';
import { useLanguage } from '../../store/use-app.js';
import { markedLines } from './marked-lines.js';
import { ProseTools } from './prose-tools.js';

const text = words({
  'zh-CN': {
    filled: '填入数据后的文字',
    picture: '图',
    level: { 1: '一级', 2: '二级', 3: '三级', 4: '四级' },
    characters: (count: number, limit: number | undefined) =>
      limit === undefined ? `${count}字` : `${count}字，不宜超过${limit}字`,
  },
  en: {
    filled: 'The words with the figures filled in',
    picture: 'Figure',
    level: { 1: 'L1', 2: 'L2', 3: 'L3', 4: 'L4' },
    characters: (count, limit) =>
      limit === undefined ? `${count} characters` : `${count} characters, ${limit} at most advised`,
  },
});

interface ProseFieldProps {
  readonly field: ProseFieldKey;
  readonly label: string;
  readonly draft: Draft;
  /** Characters that are advised not to be exceeded. */
  readonly limit?: number;
  readonly findings: readonly Finding[];
}

/** Prose, one paragraph a line. Behind the words the numbered headings and the words of findings are marked. */
export function ProseField({ field, label, draft, limit, findings }: ProseFieldProps) {
  const t = text(useLanguage());
  const area = useRef<HTMLTextAreaElement>(null);
  const { report, previous } = draft;
  const value = report[field] ?? '';
  const filled = useMemo(
    () => (value.includes('{{') ? fillPlaceholders(report, { previous }).report[field] : undefined),
    [value, field, report, previous],
  );
  const count = useMemo(() => countCharacters(filled ?? value), [filled, value]);
  const id = `prose-${field}`;
  /** Puts words where the caret stands, in place of what is selected. */
  function insert(text: string): void {
    const { selectionStart = value.length, selectionEnd = value.length } = area.current ?? {};
    setProse(field, value.slice(0, selectionStart) + text + value.slice(selectionEnd));
    const caret = selectionStart + text.length;
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(caret, caret);
    });
  }
  return (
    <div className="prose">
      <ProseTools
        field={field}
        label={label}
        draft={draft}
        onInsert={insert}
        onClose={() => area.current?.focus()}
      />
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <div className="prose-stack">
        <Marks value={value} findings={findings} />
        <textarea
          id={id}
          ref={area}
          data-path={field}
          value={value}
          spellCheck={false}
          aria-describedby={`${id}-count`}
          onChange={({ target }) => setProse(field, target.value)}
        />
      </div>
      <p id={`${id}-count`} className={limit !== undefined && count > limit ? 'small over-limit' : 'small'}>
        {t.characters(count, limit)}
      </p>
      {filled !== undefined && (
        <details className="filled-prose" open>
          <summary className="filled-summary">{t.filled}</summary>
          {filled.split('\n').map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and are drawn anew together
            <p key={index}>{line}</p>
          ))}
        </details>
      )}
    </div>
  );
}

function Marks({ value, findings }: { readonly value: string; readonly findings: readonly Finding[] }) {
  const t = text(useLanguage());
  const lines = useMemo(() => markedLines(value, findings), [value, findings]);
  return (
    <div className="prose-marks" aria-hidden="true">
      {lines.map(({ start, level, isPicture, parts }) => (
        <div key={start} data-level={isPicture ? t.picture : level && t.level[level]}>
          {parts.map((part) => (
            <span key={part.start} data-start={part.start} className={part.severity}>
              {part.text}
            </span>
          ))}
          {'\u200b'}
        </div>
      ))}
    </div>
  );
}

/** Fields that every report has; the others are left out when nothing is written. */
const ALWAYS: readonly ProseFieldKey[] = ['overview', 'problems', 'other'];

function setProse(field: ProseFieldKey, text: string): void {
  const value = text === '' && !ALWAYS.includes(field) ? undefined : text;
  appStore.getState().edit((draft, at) => setValues(draft, [{ path: [field], value }], at));
}

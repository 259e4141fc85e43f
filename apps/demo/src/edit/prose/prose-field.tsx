import { type Finding, words } from '@xxgk/document';
import { fillPlaceholders, type ProseField as ProseFieldKey } from '@xxgk/model';
import { countCharacters } from '@xxgk/official';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Draft } from '../../state/draft.js';
import { setValues } from '../../state/edit-draft.js';
import { appStore } from '../../store/app-store.js';
import { useLanguage } from '../../store/use-app.js';
import { chipLabels, chipText } from './editor/chip-labels.js';
import { piecesOf } from './editor/pieces.js';
import type { ProseHandle, Trigger } from './editor/prose-editor.js';
import { type MarkedLine, markedLines } from './marked-lines.js';
import { PlaceholderMenu } from './placeholder-menu.js';
import { ProseTools } from './prose-tools.js';
import { useChipPictures } from './use-chip-pictures.js';

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

const ProseEditor = lazy(async () => ({ default: (await import('./editor/prose-editor.js')).ProseEditor }));

/** Prose, one paragraph a line: numbered headings and the words of findings are marked, placeholders are chips. */
export function ProseField({ field, label, draft, limit, findings }: ProseFieldProps) {
  const language = useLanguage();
  const t = text(language);
  const editor = useRef<ProseHandle>(null);
  const [trigger, setTrigger] = useState<Trigger>();
  const { report, previous } = draft;
  const value = report[field] ?? '';
  const filled = useMemo(
    () => (value.includes('{{') ? fillPlaceholders(report, { previous }).report[field] : undefined),
    [value, field, report, previous],
  );
  const lines = useMemo(() => markedLines(value, findings), [value, findings]);
  const sources = useMemo(
    () =>
      value
        .split('\n')
        .flatMap((line) => piecesOf(line).flatMap(({ isChip, text: source }) => (isChip ? [source] : []))),
    [value],
  );
  const pictures = useChipPictures(sources, draft, language);
  const chips = useMemo(() => {
    const labels = chipLabels(sources, report, previous, chipText(language));
    return new Map(
      [...labels].map(([source, label]) => [source, { ...label, picture: pictures.get(source) }]),
    );
  }, [sources, report, previous, language, pictures]);
  const nameOf = useCallback(
    ({ isPicture, level }: MarkedLine) => (isPicture ? t.picture : level && t.level[level]),
    [t],
  );
  const count = useMemo(() => countCharacters(filled ?? value), [filled, value]);
  const id = `prose-${field}`;
  function close(): void {
    setTrigger(undefined);
    editor.current?.focus();
  }
  return (
    <div className="prose">
      <ProseTools
        field={field}
        label={label}
        draft={draft}
        onInsert={(inserted) => editor.current?.insert(inserted)}
        onClose={close}
      />
      <div className="prose-stack">
        <Suspense fallback={<p className="prose-waiting">{value}</p>}>
          <ProseEditor
            ref={editor}
            id={id}
            field={field}
            label={label}
            describedBy={`${id}-count`}
            value={value}
            lines={lines}
            chips={chips}
            nameOf={nameOf}
            onChange={(changed) => setProse(field, changed)}
            onTrigger={setTrigger}
          />
        </Suspense>
        {trigger !== undefined && (
          <div className="menu-at-caret" style={{ top: trigger.top }}>
            <PlaceholderMenu
              report={report}
              previous={previous}
              onInsert={(placeholder) => {
                editor.current?.insert(placeholder, trigger.from);
                setTrigger(undefined);
              }}
              onClose={close}
            />
          </div>
        )}
      </div>
      <p id={`${id}-count`} className={limit !== undefined && count > limit ? 'small over-limit' : 'small'}>
        {t.characters(count, limit)}
      </p>
      {filled !== undefined && value.includes('{{#') && (
        <details className="filled-prose">
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

/** Fields that every report has; the others are left out when nothing is written. */
const ALWAYS: readonly ProseFieldKey[] = ['overview', 'problems', 'other'];

function setProse(field: ProseFieldKey, text: string): void {
  const value = text === '' && !ALWAYS.includes(field) ? undefined : text;
  appStore.getState().edit((draft, at) => setValues(draft, [{ path: [field], value }], at));
}

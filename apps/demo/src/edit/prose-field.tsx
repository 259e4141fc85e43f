import { type Finding, parseProse } from '@xxgk/model';
import { useMemo } from 'react';
import { appStore } from '../shell/app-store.js';
import { useMessages } from '../shell/use-app.js';
import { setValues } from '../state/edit-draft.js';

interface ProseFieldProps {
  readonly field: 'preamble' | 'overview' | 'problems' | 'other';
  readonly label: string;
  readonly value: string;
  /** Characters that are advised not to be exceeded. */
  readonly limit?: number;
  readonly findings: readonly Finding[];
}

/** Prose, one paragraph a line. Behind the words the numbered headings and the words of findings are marked. */
export function ProseField({ field, label, value, limit, findings }: ProseFieldProps) {
  const { edit } = useMessages();
  const lines = useMemo(() => markedLines(value, findings), [value, findings]);
  const count = useMemo(() => [...value.replace(/\s/gu, '')].length, [value]);
  const id = `prose-${field}`;
  function change(text: string): void {
    appStore
      .getState()
      .edit((draft, at) =>
        setValues(
          draft,
          [{ path: [field], value: text === '' && field === 'preamble' ? undefined : text }],
          at,
        ),
      );
  }
  return (
    <div className="prose">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <div className="prose-stack">
        <div className="prose-marks" aria-hidden="true">
          {lines.map(({ key, level, parts }) => (
            <div
              key={key}
              className={level === undefined ? undefined : `level-${level}`}
              data-level={level ? edit.level[level] : undefined}
            >
              {parts.map((part) => (
                <span key={part.start} className={part.severity}>
                  {part.text}
                </span>
              ))}
              {'\u200b'}
            </div>
          ))}
        </div>
        <textarea
          id={id}
          data-path={field}
          value={value}
          spellCheck={false}
          onChange={({ target }) => change(target.value)}
        />
      </div>
      <p className={limit !== undefined && count > limit ? 'small over-limit' : 'small'}>
        {edit.characters(count, limit)}
      </p>
    </div>
  );
}

interface MarkedLine {
  readonly key: number;
  readonly level: 1 | 2 | 3 | 4 | undefined;
  readonly parts: readonly {
    readonly start: number;
    readonly text: string;
    readonly severity: Finding['severity'] | undefined;
  }[];
}

function markedLines(value: string, findings: readonly Finding[]): readonly MarkedLine[] {
  const levels = new Map(parseProse(value).map(({ line, level }) => [line, level]));
  const ranges = findings.flatMap(({ range, severity }) => (range ? [{ ...range, severity }] : []));
  let start = 0;
  return value.split('\n').map((text, line) => {
    const from = start;
    start += text.length + 1;
    return { key: from, level: levels.get(line), parts: markedParts(text, from, ranges) };
  });
}

function markedParts(
  text: string,
  from: number,
  ranges: readonly { readonly start: number; readonly end: number; readonly severity: Finding['severity'] }[],
): MarkedLine['parts'] {
  const to = from + text.length;
  const here = ranges.filter(({ start, end }) => start < to && end > from);
  const cuts = [...new Set([from, to, ...here.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= from && cut <= to)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const severity = here.find((range) => range.start <= start && range.end >= end)?.severity;
    return { start, text: text.slice(start - from, end - from), severity };
  });
}

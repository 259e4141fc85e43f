import { words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../store/use-app.js';
import { type PlaceholderForm, placeholderForms, placeholderOptions, wordNames } from './placeholders.js';

export const insertFigure = words({ 'zh-CN': '插入数据…', en: 'Insert a figure…' });

const text = words({
  'zh-CN': {
    help: '插入的是占位符：表格里的数变了，文字跟着变。',
    form: '写法',
    forms: {
      value: '数字',
      chinese: '汉字数字',
      last: '去年的数',
      change: '比去年增减多少',
      growth: '比去年增减百分之几',
    },
    names: { year: '报告年度', organ: '机关名称', date: '成文日期' },
    search: '查找',
    noValue: '未填',
    none: '没有找到。',
    needsLastYear: '要先打开上年报告。',
    close: '关闭',
  },
  en: {
    help: 'A placeholder is inserted: the words change with the figures of the tables.',
    form: 'Written as',
    forms: {
      value: 'number',
      chinese: 'number in hanzi',
      last: 'last year’s number',
      change: 'change against last year',
      growth: 'change in percent',
    },
    names: { year: 'Report year', organ: 'Name of the organ', date: 'Date' },
    search: 'Find',
    noValue: 'blank',
    none: 'Nothing was found.',
    needsLastYear: 'Open last year’s report first.',
    close: 'Close',
  },
});

interface PlaceholderMenuProps {
  readonly report: Report;
  readonly previous: Report | undefined;
  readonly onInsert: (placeholder: string) => void;
  readonly onClose: () => void;
}

/** Forms that speak of last year. */
const AGAINST_LAST_YEAR: readonly PlaceholderForm[] = ['last', 'change', 'growth'];

/** Everything that prose can name, with its value, to be found by its words and inserted. */
export function PlaceholderMenu({ report, previous, onInsert, onClose }: PlaceholderMenuProps) {
  const language = useLanguage();
  const t = text(language);
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const [form, setForm] = useState<PlaceholderForm>('value');
  const [sought, setSought] = useState('');
  useEffect(() => search.current?.focus(), []);
  const options = useMemo(() => placeholderOptions(report, previous, form), [report, previous, form]);
  const named = options.map((option) => {
    const word = wordNames.find((name) => name === option.name);
    return word === undefined ? option : { ...option, name: t.names[word] };
  });
  const found = named.filter(({ name }) => name.includes(sought.trim()));
  return (
    <section
      className="placeholder-menu"
      aria-label={insertFigure(language)}
      onKeyDown={(event) => {
        const { key, currentTarget } = event;
        if (key === 'Escape') onClose();
        else if (event.target instanceof HTMLSelectElement) return;
        else if (key === 'ArrowDown' || key === 'ArrowUp') step(currentTarget, key === 'ArrowDown' ? 1 : -1);
        else if (key === 'Enter' && event.target === search.current && found[0] !== undefined)
          onInsert(found[0].placeholder);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div className="placeholder-tools">
        <label htmlFor={`${id}-search`}>{t.search}</label>
        <input
          id={`${id}-search`}
          ref={search}
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <label htmlFor={`${id}-form`}>{t.form}</label>
        <select
          id={`${id}-form`}
          value={form}
          onChange={({ target: { value } }) =>
            setForm(placeholderForms.find((known) => known === value) ?? 'value')
          }
        >
          {placeholderForms.map((known) => (
            <option key={known} value={known}>
              {t.forms[known]}
            </option>
          ))}
        </select>
        <button type="button" className="quiet" onClick={onClose}>
          {t.close}
        </button>
      </div>
      <p className="small">
        {previous === undefined && AGAINST_LAST_YEAR.includes(form) ? t.needsLastYear : t.help}
      </p>
      {found.length === 0 && <p role="status">{t.none}</p>}
      <ul className="placeholder-list">
        {found.map(({ placeholder, name, value }) => (
          <li key={placeholder}>
            <button type="button" onClick={() => onInsert(placeholder)}>
              <span>{name}</span>
              <strong>{value ?? t.noValue}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Moves from what is sought to what was found, and on. */
function step(menu: HTMLElement, by: 1 | -1): void {
  const stops = [...menu.querySelectorAll<HTMLElement>('input[type="search"], .placeholder-list button')];
  const index = stops.findIndex((stop) => stop.matches(':focus'));
  stops[Math.min(Math.max(index + by, 0), stops.length - 1)]?.focus();
}

import type { Report } from '@xxgk/model';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../store/use-app.js';
import { type PlaceholderForm, placeholderForms, placeholderOptions, wordNames } from './placeholders.js';
import { proseWords } from './prose-words.js';

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
  const words = useWords(proseWords);
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const [form, setForm] = useState<PlaceholderForm>('value');
  const [sought, setSought] = useState('');
  useEffect(() => search.current?.focus(), []);
  const options = useMemo(() => placeholderOptions(report, previous, form), [report, previous, form]);
  const named = options.map((option) => {
    const word = wordNames.find((name) => name === option.name);
    return word === undefined ? option : { ...option, name: words.names[word] };
  });
  const found = named.filter(({ name }) => name.includes(sought.trim()));
  return (
    <section
      className="placeholder-menu"
      aria-label={words.insert}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="placeholder-tools">
        <label htmlFor={`${id}-search`}>{words.search}</label>
        <input
          id={`${id}-search`}
          ref={search}
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <label htmlFor={`${id}-form`}>{words.form}</label>
        <select
          id={`${id}-form`}
          value={form}
          onChange={({ target: { value } }) =>
            setForm(placeholderForms.find((known) => known === value) ?? 'value')
          }
        >
          {placeholderForms.map((known) => (
            <option key={known} value={known}>
              {words.forms[known]}
            </option>
          ))}
        </select>
        <button type="button" className="quiet" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p className="small">
        {previous === undefined && AGAINST_LAST_YEAR.includes(form) ? words.needsLastYear : words.insertHelp}
      </p>
      {found.length === 0 && <p role="status">{words.none}</p>}
      <ul className="placeholder-list">
        {found.map(({ placeholder, name, value }) => (
          <li key={placeholder}>
            <button type="button" onClick={() => onInsert(placeholder)}>
              <span>{name}</span>
              <strong>{value ?? words.noValue}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

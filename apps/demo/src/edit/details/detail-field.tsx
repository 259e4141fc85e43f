import type { FormField, Report } from '@xxgk/model';
import { useId, useState } from 'react';
import { fieldText, setFieldText } from '../../state/report-fields.js';
import { appStore } from '../../store/app-store.js';
import { useApp, useWords } from '../../store/use-app.js';
import { editWords } from '../edit-words.js';
import { englishLabels } from './detail-fields.js';

interface DetailFieldProps {
  readonly field: FormField;
  readonly report: Report;
  readonly severity: 'error' | 'warning' | 'note' | undefined;
}

/** One field of the form, filled in as its kind demands. */
export function DetailField({ field, report, severity }: DetailFieldProps) {
  const words = useWords(editWords);
  const language = useApp((state) => state.language);
  const id = useId();
  const label = language === 'en' ? (englishLabels[field.path] ?? field.label) : field.label;
  const hint = field.input === 'lines' ? words.oneEachLine : language === 'en' ? undefined : field.hint;
  const shared = {
    id,
    'data-path': field.path,
    className: severity,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    'aria-invalid': severity === 'error' || undefined,
  };
  const text = fieldText(report, field);
  const change = (typed: string): void =>
    appStore.getState().edit((draft, at) => setFieldText(draft, field, typed, at));
  return (
    <div className="detail-field">
      <label htmlFor={id}>{label}</label>
      {field.input === 'lines' ? (
        <Lines {...shared} text={text} onChange={change} />
      ) : field.input === 'choice' ? (
        <select {...shared} value={text} onChange={({ target }) => change(target.value)}>
          {field.path !== 'organ.kind' && <option value="">{words.notSet}</option>}
          {Object.entries(field.choices ?? {}).map(([value, name]) => (
            <option key={value} value={value}>
              {language === 'en' ? (englishLabels[`${field.path}=${value}`] ?? name) : name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={field.input === 'year' ? 'number' : field.input}
          value={text}
          onChange={({ target }) => change(target.value)}
        />
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="small">
          {hint}
        </span>
      )}
    </div>
  );
}

interface LinesProps extends React.AriaAttributes {
  readonly id: string;
  readonly className: string | undefined;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Several texts, each on a line; a line that is still empty is kept while one types. */
function Lines({ text, onChange, ...shared }: LinesProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <textarea
      {...shared}
      rows={Math.max(1, (typed ?? text).split('\n').length)}
      value={typed ?? text}
      onBlur={() => setTyped(undefined)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value);
      }}
    />
  );
}

import { type Severity, words } from '@xxgk/document';
import type { FormField, Report } from '@xxgk/model';
import { useId, useState } from 'react';
import { fieldText, setFieldText } from '../../state/report-fields.js';
import { appStore } from '../../store/app-store.js';
import { useLanguage } from '../../store/use-app.js';
import { DateField } from '../date-field.js';
import { fieldLabel } from './detail-fields.js';

const text = words({
  'zh-CN': { notSet: '未填', oneEachLine: '多个时每行一个' },
  en: { notSet: 'not set', oneEachLine: 'one a line' },
});

/** Texts of several paragraphs. */
const LONG: readonly string[] = ['official.cover.text'];

interface DetailFieldProps {
  readonly field: FormField;
  readonly report: Report;
  readonly severity: Severity | undefined;
}

/** One field of the form, filled in as its kind demands. */
export function DetailField({ field, report, severity }: DetailFieldProps) {
  const language = useLanguage();
  const t = text(language);
  const labelOf = fieldLabel(language);
  const id = useId();
  const hint =
    field.input === 'lines'
      ? t.oneEachLine
      : field.input === 'date' || language === 'en'
        ? undefined
        : field.hint;
  const shared = {
    id,
    'data-path': field.path,
    className: severity,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    'aria-invalid': severity === 'error' || undefined,
  };
  const { 'data-path': _, ...dated } = shared;
  const value = fieldText(report, field);
  const change = (typed: string): void =>
    appStore.getState().edit((draft, at) => setFieldText(draft, field, typed, at));
  return (
    <div className="detail-field">
      <label htmlFor={id}>{labelOf(field.path, field.label)}</label>
      {field.input === 'lines' || LONG.includes(field.path) ? (
        <Lines {...shared} text={value} onChange={change} />
      ) : field.input === 'choice' ? (
        <select {...shared} value={value} onChange={({ target }) => change(target.value)}>
          {field.path !== 'organ.kind' && <option value="">{t.notSet}</option>}
          {Object.entries(field.choices ?? {}).map(([choice, name]) => (
            <option key={choice} value={choice}>
              {labelOf(`${field.path}=${choice}`, name)}
            </option>
          ))}
        </select>
      ) : field.input === 'date' ? (
        <DateField {...dated} path={field.path} value={value} onChange={change} />
      ) : (
        <input
          {...shared}
          type={field.input === 'year' ? 'number' : field.input}
          value={value}
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

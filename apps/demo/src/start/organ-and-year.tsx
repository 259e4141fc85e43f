import { words } from '@xxgk/document';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': { organ: '机关名称', year: '报告年度' },
  en: { organ: 'Organ', year: 'Report year' },
});

interface FieldProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The name of the organ; required. */
export function OrganField({ value, onChange }: FieldProps<string>) {
  const t = text(useLanguage());
  return (
    <label>
      {t.organ}
      <input required value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

/** The year of the report, not before `earliest`; required. */
export function YearField({ value, onChange, earliest }: FieldProps<number> & { readonly earliest: number }) {
  const t = text(useLanguage());
  return (
    <label>
      {t.year}
      <input
        type="number"
        required
        min={earliest}
        max={2100}
        value={value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </label>
  );
}

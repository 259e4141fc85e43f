import { useMessages } from '../store/use-app.js';

interface FieldProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The name of the organ; required. */
export function OrganField({ value, onChange }: FieldProps<string>) {
  const { start } = useMessages();
  return (
    <label>
      {start.organ}
      <input required value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

/** The year of the report, not before `earliest`; required. */
export function YearField({ value, onChange, earliest }: FieldProps<number> & { readonly earliest: number }) {
  const { start } = useMessages();
  return (
    <label>
      {start.year}
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

import { words } from '@xxgk/document';
import { type AriaAttributes, useEffect, useId, useRef, useState } from 'react';
import { shownDate, typedDate } from '../state/typed-date.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    pick: '在日历中选',
    form: '2024年1月31日',
    unknown: '没有这一天，日期没有改。请写成 2024年1月31日 或 2024-1-31。',
  },
  en: {
    pick: 'Choose in a calendar',
    form: '2024年1月31日',
    unknown: 'There is no such day; the date stays as it was. Write 2024-1-31.',
  },
});

interface DateFieldProps extends Pick<AriaAttributes, 'aria-describedby' | 'aria-invalid'> {
  readonly id?: string;
  readonly path: string;
  readonly className?: string | undefined;
  /** `2024-01-31`; empty where there is none. */
  readonly value: string;
  readonly onChange: (date: string) => void;
}

/** A day, shown in the Chinese form whatever the language of the browser, whose calendar is beside it. */
export function DateField({ path, value, onChange, ...shared }: DateFieldProps) {
  const t = text(useLanguage());
  const own = useId();
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  // A day that was set elsewhere takes the place of what was typed, not under the hands of who types.
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped((before) => (value === '' ? before : undefined));
  }, [value]);
  const isUnknown = typed !== undefined && typed.trim() !== '' && typedDate(typed) === undefined;
  const [isLeft, setLeft] = useState(true);
  const isTold = isUnknown && isLeft;
  function type(written: string): void {
    setTyped(written);
    setLeft(false);
    const date = written.trim() === '' ? '' : typedDate(written);
    if (date !== undefined && date !== value) onChange(date);
  }
  function leave(): void {
    setLeft(true);
    if (!isUnknown) setTyped(undefined);
  }
  return (
    <span className="date-field">
      <input
        {...shared}
        ref={field}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        data-path={path}
        placeholder={t.form}
        value={typed ?? shownDate(value)}
        {...(isTold ? { 'aria-invalid': true, 'aria-errormessage': own } : {})}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
      />
      <button
        type="button"
        className="quiet icon"
        aria-label={t.pick}
        title={t.pick}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" />
        </svg>
      </button>
      <input
        ref={calendar}
        type="date"
        className="calendar"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        onChange={({ target }) => {
          setTyped(undefined);
          onChange(target.value);
        }}
      />
      {isTold && (
        <span id={own} role="alert" className="small date-unknown">
          {t.unknown}
        </span>
      )}
    </span>
  );
}

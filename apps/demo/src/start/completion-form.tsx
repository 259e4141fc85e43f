import { words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { completedReport, knownOf } from '../reading/complete-reading.js';
import { reportYearAt } from '../state/calendar.js';
import { useLanguage } from '../store/use-app.js';
import { OrganField, YearField } from './organ-and-year.js';

const text = words({
  'zh-CN': { missing: '文件里没有写明机关或年度，请补填：', complete: '继续' },
  en: {
    missing: 'The file does not say whose report it is, or of which year. Please add:',
    complete: 'Continue',
  },
});

interface CompletionFormProps {
  readonly input: unknown;
  /** The file is last year's report. */
  readonly isLastYears: boolean;
  readonly onComplete: (report: Report) => void;
}

/** Asks for organ and year where a file does not say them. */
export function CompletionForm({ input, isLastYears, onComplete }: CompletionFormProps) {
  const t = text(useLanguage());
  const known = knownOf(input);
  const [organ, setOrgan] = useState(known.organ);
  const [year, setYear] = useState(known.year ?? reportYearAt(new Date()) - (isLastYears ? 1 : 0));
  const form = useRef<HTMLFormElement>(null);
  // What is missing is asked for above the button that was pressed.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'center' });
    form.current?.querySelector('input')?.focus();
  }, []);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const report = completedReport(input, { organ, year });
    if (report !== undefined) onComplete(report);
  }
  return (
    <form ref={form} className="card" onSubmit={submit}>
      <p>{t.missing}</p>
      <OrganField value={organ} onChange={setOrgan} />
      <YearField value={year} onChange={setYear} earliest={2008} />
      <button type="submit" className="primary">
        {t.complete}
      </button>
    </form>
  );
}

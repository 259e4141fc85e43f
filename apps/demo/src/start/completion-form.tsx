import type { Report } from '@xxgk/model';
import { type FormEvent, useState } from 'react';
import { completeReading, knownOf } from '../reading/summarize-reading.js';
import { reportYearAt } from '../state/calendar.js';
import { useWords } from '../store/use-app.js';
import { OrganField, YearField } from './organ-and-year.js';
import { startWords } from './start-words.js';

interface CompletionFormProps {
  readonly input: unknown;
  readonly onComplete: (report: Report) => void;
}

/** Asks for organ and year where a file does not say them. */
export function CompletionForm({ input, onComplete }: CompletionFormProps) {
  const { read: words } = useWords(startWords);
  const known = knownOf(input);
  const [organ, setOrgan] = useState(known.organ);
  const [year, setYear] = useState(known.year ?? reportYearAt(new Date()));
  function submit(event: FormEvent): void {
    event.preventDefault();
    const report = completeReading(input, { organ, year });
    if (report !== undefined) onComplete(report);
  }
  return (
    <form className="card" onSubmit={submit}>
      <p>{words.missing}</p>
      <OrganField value={organ} onChange={setOrgan} />
      <YearField value={year} onChange={setYear} earliest={2008} />
      <button type="submit" className="primary">
        {words.complete}
      </button>
    </form>
  );
}

import type { Report } from '@xxgk/model';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../shell/use-app.js';
import { blankReport } from '../state/blank-report.js';
import { reportYearAt } from '../state/calendar.js';

export function NewReportForm({ onBegin }: { readonly onBegin: (report: Report) => void }) {
  const { start } = useMessages();
  const [organ, setOrgan] = useState('');
  const [year, setYear] = useState(() => reportYearAt(new Date()));
  function begin(event: FormEvent): void {
    event.preventDefault();
    const name = organ.trim();
    if (name === '') return;
    onBegin(blankReport({ name, kind: /人民政府$/u.test(name) ? 'government' : 'department' }, year));
  }
  return (
    <form className="card" onSubmit={begin}>
      <h2>{start.blank}</h2>
      <label>
        {start.organ}
        <input required value={organ} onChange={({ target }) => setOrgan(target.value)} />
      </label>
      <label>
        {start.year}
        <input
          type="number"
          required
          min={2019}
          max={2100}
          value={year}
          onChange={({ target }) => setYear(target.valueAsNumber)}
        />
      </label>
      <button type="submit" className="secondary">
        {start.begin}
      </button>
    </form>
  );
}

import type { Organ, Report } from '@xxgk/model';
import { type FormEvent, useState } from 'react';
import { blankReport } from '../state/blank-report.js';
import { reportYearAt } from '../state/calendar.js';
import { useMessages, useWords } from '../store/use-app.js';
import { OrganField, YearField } from './organ-and-year.js';
import { startWords } from './start-words.js';

const KINDS: readonly Organ['kind'][] = ['government', 'department', 'other'];

/** The kind that the name of an organ tells. */
export function kindOfName(name: string): Organ['kind'] {
  return /人民政府(?:办公[厅室])?$/u.test(name.trim()) ? 'government' : 'department';
}

export function NewReportForm({ onBegin }: { readonly onBegin: (report: Report) => void }) {
  const { start } = useMessages();
  const words = useWords(startWords);
  const [organ, setOrgan] = useState('');
  const [kind, setKind] = useState<Organ['kind']>();
  const [year, setYear] = useState(() => reportYearAt(new Date()));
  function begin(event: FormEvent): void {
    event.preventDefault();
    const name = organ.trim();
    if (name === '') return;
    onBegin(blankReport({ name, kind: kind ?? kindOfName(name) }, year));
  }
  return (
    <form className="card" onSubmit={begin}>
      <h2>{start.blank}</h2>
      <OrganField value={organ} onChange={setOrgan} />
      <label>
        {words.kind}
        <select
          value={kind ?? kindOfName(organ)}
          onChange={({ target }) => setKind(KINDS.find((known) => known === target.value))}
        >
          {KINDS.map((known) => (
            <option key={known} value={known}>
              {words.kinds[known]}
            </option>
          ))}
        </select>
      </label>
      <YearField value={year} onChange={setYear} earliest={2019} />
      <button type="submit" className="secondary">
        {start.begin}
      </button>
    </form>
  );
}

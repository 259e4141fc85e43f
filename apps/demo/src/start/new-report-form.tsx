import { words } from '@xxgk/document';
import { type Organ, organKind, type Report } from '@xxgk/model';
import { type FormEvent, useState } from 'react';
import { blankReport } from '../state/blank-report.js';
import { reportYearAt } from '../state/calendar.js';
import { useLanguage } from '../store/use-app.js';
import { OrganField, YearField } from './organ-and-year.js';

const text = words({
  'zh-CN': {
    blank: '新建报告',
    kind: '机关类别',
    kinds: { government: '人民政府', department: '部门', other: '其他' },
    begin: '开始填写',
  },
  en: {
    blank: 'New report',
    kind: 'Kind of organ',
    kinds: { government: 'People’s government', department: 'Department', other: 'Other' },
    begin: 'Begin',
  },
});

const KINDS: readonly Organ['kind'][] = ['government', 'department', 'other'];

export function NewReportForm({ onBegin }: { readonly onBegin: (report: Report) => void }) {
  const t = text(useLanguage());
  const [organ, setOrgan] = useState('');
  const [kind, setKind] = useState<Organ['kind']>();
  const [year, setYear] = useState(() => reportYearAt(new Date()));
  function begin(event: FormEvent): void {
    event.preventDefault();
    const name = organ.trim();
    if (name === '') return;
    onBegin(blankReport({ name, kind: kind ?? organKind(name) }, year));
  }
  return (
    <form className="card" onSubmit={begin}>
      <h2>{t.blank}</h2>
      <OrganField value={organ} onChange={setOrgan} />
      <label>
        {t.kind}
        <select
          value={kind ?? organKind(organ.trim())}
          onChange={({ target }) => setKind(KINDS.find((known) => known === target.value))}
        >
          {KINDS.map((known) => (
            <option key={known} value={known}>
              {t.kinds[known]}
            </option>
          ))}
        </select>
      </label>
      <YearField value={year} onChange={setYear} earliest={2019} />
      <button type="submit" className="secondary">
        {t.begin}
      </button>
    </form>
  );
}

import { type Finding, type Table, words } from '@xxgk/document';
import {
  blankReport,
  composeTable,
  type EditionId,
  editionSpec,
  reportTitle,
  type SectionSpec,
  sectionHeading,
} from '@xxgk/model';
import { useMemo } from 'react';
import type { Draft } from '../state/draft.js';
import { setValues } from '../state/edit-draft.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';
import { DateField } from './date-field.js';
import { ProseBesideTable } from './prose/prose-beside-table.js';
import { ProseField } from './prose/prose-field.js';
import { ReportHead } from './report-head.js';
import { OfficialTable } from './tables/official-table.js';

const text = words({
  'zh-CN': { title: '标题', date: '成文日期', preamble: '引言（可不填）' },
  en: { title: 'Title', date: 'Date', preamble: 'Preamble (optional)' },
});

/** 篇幅 of section 一 that local notices advise. @rule practice: 武政办发〔2025〕54号 */
const OVERVIEW_LIMIT = 1000;

interface ReportFormProps {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** Title, six sections and date, as one page. */
export function ReportForm({ draft, findings, severities }: ReportFormProps) {
  const t = text(useLanguage());
  const { report } = draft;
  const tables = useMemo(() => tablesOf(report.edition, report.year), [report.edition, report.year]);
  const about = (field: string) =>
    findings.filter(
      ({ path, accepted }) => path?.[0] === field && path.length === 1 && accepted === undefined,
    );
  const section = (spec: SectionSpec) => {
    const { content } = spec;
    if (content === 'overview' || content === 'problems' || content === 'other') {
      return (
        <ProseField
          field={content}
          label={sectionHeading(spec)}
          draft={draft}
          findings={about(content)}
          {...(content === 'overview' ? { limit: OVERVIEW_LIMIT } : {})}
        />
      );
    }
    const table = tables.find(({ id }) => id === content);
    return (
      table && (
        <>
          <ProseBesideTable field={`${content}Before`} draft={draft} findings={about(`${content}Before`)} />
          <OfficialTable table={table} draft={draft} severities={severities} />
          <ProseBesideTable field={`${content}After`} draft={draft} findings={about(`${content}After`)} />
        </>
      )
    );
  };
  return (
    <article className="report-form">
      <ReportHead draft={draft} severities={severities} />
      <div className="report-title" data-value={reportTitle(report)}>
        <textarea
          aria-label={t.title}
          data-path="title"
          rows={1}
          value={reportTitle(report)}
          onChange={({ target }) => set('title', target.value.replace(/\s*\n\s*/gu, ''))}
        />
      </div>
      <details className="preamble" open={report.preamble !== undefined}>
        <summary>{t.preamble}</summary>
        <ProseField field="preamble" label={t.preamble} draft={draft} findings={about('preamble')} />
      </details>
      {editionSpec(report.edition).sections.map((spec) => (
        <section key={spec.number} className="report-section" id={`section-${spec.content}`}>
          <h2>{sectionHeading(spec)}</h2>
          {section(spec)}
        </section>
      ))}
      <div className="report-date">
        <label htmlFor="report-date">{t.date}</label>
        <DateField
          id="report-date"
          path="date"
          value={report.date ?? ''}
          onChange={(date) => set('date', date === '' ? undefined : date)}
        />
      </div>
    </article>
  );
}

function set(key: string, value: string | undefined): void {
  appStore.getState().edit((draft, at) => setValues(draft, [{ path: [key], value }], at));
}

/** The tables as they will be printed; figures are filled in by the fields. */
function tablesOf(edition: EditionId, year: number): readonly Table[] {
  const blank = blankReport(edition, year, { name: '', kind: 'other' });
  return Object.values(composeTable).map((compose) => compose(blank));
}

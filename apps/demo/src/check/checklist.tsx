import { type Finding, words } from '@xxgk/document';
import { proseFields } from '@xxgk/model';
import { useMemo } from 'react';
import type { Draft } from '../state/draft.js';
import { type SectionProgress, sectionProgress } from '../state/progress.js';
import { goTo } from '../store/go-to.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    title: '各部分',
    filled: (filled: number, of: number) => `已填 ${filled}/${of}`,
    written: '已写',
    unwritten: '还没写',
    errors: (count: number) => `${count}处错误`,
    others: (count: number) => `${count}处提醒`,
    fine: '好了',
  },
  en: {
    title: 'Sections',
    filled: (filled, of) => `${filled} of ${of} filled in`,
    written: 'written',
    unwritten: 'not yet written',
    errors: (count) => `${count} errors`,
    others: (count) => `${count} remarks`,
    fine: 'done',
  },
});

interface ChecklistProps {
  readonly draft: Draft;
  /** Those that nobody accepts. */
  readonly findings: readonly Finding[];
}

/** The six sections: how far each is filled in and what is wrong there. Each leads to its place. */
export function Checklist({ draft: { report }, findings }: ChecklistProps) {
  const t = text(useLanguage());
  const sections = useMemo(() => sectionProgress(report), [report]);
  const item = ({ content, number, heading, filled, of }: SectionProgress) => {
    const own = findings.filter(({ path }) => isOf(content, path?.[0]));
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const isProse = proseFields.some((field) => field === content);
    const isDone = filled === of && own.length === 0;
    return (
      <li key={content} className={isDone ? 'done' : undefined}>
        <button type="button" className="checklist-place" onClick={() => goTo({ path: [content] })}>
          <span className="number">{number}</span>
          <span className="heading">{heading.replace(/^.、/u, '')}</span>
          <span className="state">
            {!isDone && (isProse ? (filled === 0 ? t.unwritten : t.written) : t.filled(filled, of))}
            {errors > 0 && <b className="error">{t.errors(errors)}</b>}
            {own.length > errors && <b className="warning">{t.others(own.length - errors)}</b>}
            {isDone && <b className="fine">{t.fine}</b>}
          </span>
        </button>
        {!isProse && <progress max={of} value={filled} aria-hidden="true" />}
      </li>
    );
  };
  return (
    <nav aria-label={t.title}>
      <ol className="checklist">{sections.map(item)}</ol>
    </nav>
  );
}

/** Whether a field belongs to a section: its table or prose, and what stands beside its table. */
function isOf(content: string, field: string | number | undefined): boolean {
  return field === content || field === `${content}Before` || field === `${content}After`;
}

import { type Finding, words } from '@xxgk/document';
import { openErrors } from '../check/open-errors.js';
import { useLanguage } from '../store/use-app.js';
import { type EditorView, useView, viewStore } from '../store/view-store.js';

const text = words({
  'zh-CN': { title: '文稿与检查', report: '报告', gongwen: '文稿', beside: '检查与版面' },
  en: { title: 'Draft and checks', report: 'Report', gongwen: 'Document', beside: 'Checks and pages' },
});

interface NarrowNavProps {
  readonly findings: readonly Finding[];
  readonly kind?: 'report' | 'gongwen';
}

/** In a window too narrow for both: the way from the draft to what stands beside it, and back. */
export function NarrowNav({ findings, kind = 'report' }: NarrowNavProps) {
  const t = text(useLanguage());
  const narrow = useView((view) => view.narrow);
  const way = (to: EditorView['narrow'], label: string, count = 0) => (
    <button type="button" aria-pressed={narrow === to} onClick={() => lead(to)}>
      {label}
      {count > 0 && <span className="badge error">{count}</span>}
    </button>
  );
  return (
    <nav className="narrow-nav" aria-label={t.title}>
      {way('report', t[kind])}
      {way('beside', t.beside, openErrors(findings).length)}
    </nav>
  );
}

function lead(to: EditorView['narrow']): void {
  viewStore.setState({ narrow: to });
  scrollTo({ top: 0 });
}

import { type Finding, words } from '@xxgk/document';
import { openErrors } from '../check/open-errors.js';
import { useLanguage } from '../store/use-app.js';
import { type EditorView, useView, viewStore } from '../store/view-store.js';

const text = words({
  'zh-CN': { title: '报告与检查', report: '报告', beside: '检查与版面' },
  en: { title: 'Report and checks', report: 'Report', beside: 'Checks and pages' },
});

/** In a window too narrow for both: the way from the report to what stands beside it, and back. */
export function NarrowNav({ findings }: { readonly findings: readonly Finding[] }) {
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
      {way('report', t.report)}
      {way('beside', t.beside, openErrors(findings).length)}
    </nav>
  );
}

function lead(to: EditorView['narrow']): void {
  viewStore.setState({ narrow: to });
  scrollTo({ top: 0 });
}

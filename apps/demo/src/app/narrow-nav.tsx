import type { Finding } from '@xxgk/model';
import { useMessages } from '../store/use-app.js';
import { type EditorView, showNarrow, useView } from '../store/view-store.js';

/** In a window too narrow for both: the way from the report to what stands beside it, and back. */
export function NarrowNav({ findings }: { readonly findings: readonly Finding[] }) {
  const { narrow: words } = useMessages();
  const narrow = useView((view) => view.narrow);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const hasErrors = open.some(({ severity }) => severity === 'error');
  const way = (to: EditorView['narrow'], label: string, count = 0) => (
    <button type="button" aria-pressed={narrow === to} onClick={() => lead(to)}>
      {label}
      {count > 0 && <span className={hasErrors ? 'badge error' : 'badge'}>{count}</span>}
    </button>
  );
  return (
    <nav className="narrow-nav" aria-label={words.title}>
      {way('report', words.report)}
      {way('beside', words.beside, open.length)}
    </nav>
  );
}

function lead(to: EditorView['narrow']): void {
  showNarrow(to);
  scrollTo({ top: 0 });
}

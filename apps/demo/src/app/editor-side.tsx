import { type Finding, words } from '@xxgk/document';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { FindingsPanel } from '../check/findings-panel.js';
import { DetailsPanel } from '../edit/details/details-panel.js';
import { HandoverPanel } from '../handover/handover-panel.js';
import type { PreparedDraft } from '../preparing/use-prepared.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import type { Draft } from '../state/draft.js';
import { openSentences } from '../state/handover.js';
import { useLanguage } from '../store/use-app.js';
import { type Side, useView, viewStore } from '../store/view-store.js';

const ChartsPanel = lazy(async () => ({ default: (await import('../charts/charts-panel.js')).ChartsPanel }));

const text = words({
  'zh-CN': {
    handover: '去年的话',
    check: '检查',
    preview: '版面',
    charts: '图表',
    details: '资料',
    beside: '检查、版面、图表和资料',
  },
  en: {
    handover: 'Last year’s words',
    check: 'Checks',
    preview: 'Pages',
    charts: 'Charts',
    details: 'Details',
    beside: 'Checks, pages, charts and details',
  },
});

interface Panel {
  readonly label: string;
  readonly content: ReactNode;
  /** What is still to be done there. */
  readonly count?: number;
}

interface EditorSideProps {
  readonly draft: Draft;
  readonly prepared: PreparedDraft;
  /** Errors that can be acted on. */
  readonly errors: number;
  readonly severities: ReadonlyMap<string, Finding['severity']>;
  /** The pages have a place of their own. */
  readonly isWide: boolean;
}

/** Beside the report: what is wrong with it, how it will look, its charts, and what else it can say of itself. */
export function EditorSide({ draft, prepared, errors, severities, isWide }: EditorSideProps) {
  const { findings } = prepared;
  const t = text(useLanguage());
  const wanted = useView((view) => view.side);
  const carried = useMemo(() => openSentences(draft).length, [draft]);
  const hasHandover = draft.previous?.year === draft.report.year - 1;
  const isThere: Readonly<Record<Side, boolean>> = {
    handover: hasHandover,
    check: true,
    preview: !isWide,
    charts: true,
    details: true,
  };
  const side = isThere[wanted] ? wanted : 'check';
  const panels: Readonly<Record<Side, Panel>> = {
    handover: {
      label: t.handover,
      count: carried,
      content: hasHandover && <HandoverPanel draft={draft} isShown={side === 'handover'} />,
    },
    check: { label: t.check, count: errors, content: <FindingsPanel draft={draft} findings={findings} /> },
    preview: {
      label: t.preview,
      content: side === 'preview' && <PreviewPanel prepared={prepared} severities={severities} />,
    },
    charts: { label: t.charts, content: side === 'charts' && <ChartsPanel draft={draft} /> },
    details: {
      label: t.details,
      content: side === 'details' && <DetailsPanel draft={draft} severities={severities} />,
    },
  };
  const ids = (Object.keys(panels) as Side[]).filter((id) => isThere[id]);
  return (
    <section className="editor-side" aria-label={t.beside}>
      <div role="tablist" className="tabs" aria-label={t.beside}>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={side === id}
            aria-controls={`panel-${id}`}
            tabIndex={side === id ? 0 : -1}
            onClick={() => viewStore.setState({ side: id })}
            onKeyDown={({ key }) => moveTab(ids, id, key)}
          >
            {panels[id].label}
            {panels[id].count !== undefined && panels[id].count > 0 && (
              <span className={id === 'check' ? 'badge error' : 'badge'}>{panels[id].count}</span>
            )}
          </button>
        ))}
      </div>
      {ids.map((id) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={side !== id}>
          <Suspense>{panels[id].content}</Suspense>
        </div>
      ))}
    </section>
  );
}

/** Arrow keys move between tabs, Home and End to the first and the last. @rule WAI-ARIA APG, tabs */
function moveTab(ids: readonly Side[], from: Side, key: string): void {
  const index = ids.indexOf(from);
  const target: Readonly<Record<string, Side | undefined>> = {
    ArrowRight: ids[(index + 1) % ids.length],
    ArrowLeft: ids.at(index - 1),
    Home: ids[0],
    End: ids.at(-1),
  };
  const side = target[key];
  if (side === undefined) return;
  viewStore.setState({ side });
  document.getElementById(`tab-${side}`)?.focus();
}

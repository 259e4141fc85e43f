import type { Finding } from '@xxgk/model';
import { lazy, type ReactNode, Suspense } from 'react';
import { FindingsPanel } from '../check/findings-panel.js';
import { DetailsPanel } from '../edit/details/details-panel.js';
import { editWords } from '../edit/edit-words.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import type { Draft } from '../state/draft.js';
import { useMessages, useWords } from '../store/use-app.js';
import { type Side, showSide, useView } from '../store/view-store.js';

const ChartsPanel = lazy(async () => ({ default: (await import('../charts/charts-panel.js')).ChartsPanel }));

interface EditorSideProps {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly severities: ReadonlyMap<string, Finding['severity']>;
}

/** Beside the report: what is wrong with it, how it will look, its charts, and what else it can say of itself. */
export function EditorSide({ draft, findings, severities }: EditorSideProps) {
  const { check, preview } = useMessages();
  const words = useWords(editWords);
  const side = useView((view) => view.side);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const hasErrors = open.some(({ severity }) => severity === 'error');
  const panels: Readonly<Record<Side, { readonly label: string; readonly content: ReactNode }>> = {
    check: { label: check.title, content: <FindingsPanel draft={draft} findings={findings} /> },
    preview: {
      label: preview.title,
      content: side === 'preview' && <PreviewPanel report={draft.report} previous={draft.previous} />,
    },
    charts: { label: words.charts, content: side === 'charts' && <ChartsPanel draft={draft} /> },
    details: {
      label: words.details,
      content: side === 'details' && <DetailsPanel report={draft.report} severities={severities} />,
    },
  };
  const ids = Object.keys(panels) as Side[];
  return (
    <section className="editor-side" aria-label={words.beside}>
      <div role="tablist" className="tabs" aria-label={words.beside}>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={side === id}
            aria-controls={`panel-${id}`}
            tabIndex={side === id ? 0 : -1}
            onClick={() => showSide(id)}
            onKeyDown={({ key }) => moveTab(ids, id, key)}
          >
            {panels[id].label}
            {id === 'check' && open.length > 0 && (
              <span className={hasErrors ? 'badge error' : 'badge'}>{open.length}</span>
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
  showSide(side);
  document.getElementById(`tab-${side}`)?.focus();
}

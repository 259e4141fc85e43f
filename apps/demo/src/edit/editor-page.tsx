import { reportTitle } from '@xxgk/model';
import { useState } from 'react';
import { useStore } from 'zustand';
import { FindingsPanel } from '../check/findings-panel.js';
import { useFindings } from '../check/use-findings.js';
import { HandInDialog } from '../hand-in/hand-in-dialog.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { previewView } from '../preview/preview-view.js';
import { useApp, useMessages } from '../shell/use-app.js';
import { ConflictBar } from './conflict-bar.js';
import { EditorBar } from './editor-bar.js';
import { ReportForm } from './report-form.js';
import { type Side, showSide, useView } from './view-store.js';

/** The report on the left, what is wrong with it or how it will look on the right. */
export function EditorPage() {
  const { check, preview } = useMessages();
  const draft = useApp((state) => state.draft);
  const side = useView((view) => view.side);
  const [isHandingIn, setHandingIn] = useState(false);
  const findings = useFindings(draft);
  const isLarge = useStore(previewView, (state) => state.isLarge) && side === 'preview';
  if (draft === undefined) return null;
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const tab = (id: Side, label: string) => (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      aria-selected={side === id}
      aria-controls={`panel-${id}`}
      onClick={() => showSide(id)}
    >
      {label}
      {id === 'check' && open.length > 0 && (
        <span className={errors > 0 ? 'badge error' : 'badge'}>{open.length}</span>
      )}
    </button>
  );
  return (
    <div className={isLarge ? 'editor-page pages-large' : 'editor-page'}>
      <EditorBar onHandIn={() => setHandingIn(true)} />
      <ConflictBar />
      <div className="editor-columns">
        <main id="content" className="editor-main">
          <h1 className="visually-hidden">{reportTitle(draft.report)}</h1>
          <ReportForm draft={draft} findings={findings} />
        </main>
        <aside className="editor-side" aria-label={`${check.title} · ${preview.title}`}>
          <div role="tablist" className="tabs">
            {tab('check', check.title)}
            {tab('preview', preview.title)}
          </div>
          <div role="tabpanel" id="panel-check" aria-labelledby="tab-check" hidden={side !== 'check'}>
            <FindingsPanel draft={draft} findings={findings} />
          </div>
          <div role="tabpanel" id="panel-preview" aria-labelledby="tab-preview" hidden={side !== 'preview'}>
            {side === 'preview' && <PreviewPanel report={draft.report} previous={draft.previous} />}
          </div>
        </aside>
      </div>
      {isHandingIn && (
        <HandInDialog
          report={draft.report}
          previous={draft.previous}
          errors={errors}
          onClose={() => setHandingIn(false)}
        />
      )}
    </div>
  );
}

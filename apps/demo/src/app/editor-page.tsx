import { words } from '@xxgk/document';
import { reportTitle } from '@xxgk/model';
import { useMemo, useState } from 'react';
import { openErrors } from '../check/open-errors.js';
import { partFindings } from '../check/part-findings.js';
import { worstByPath } from '../check/worst-by-path.js';
import { ReportForm } from '../edit/report-form.js';
import { fileFormats } from '../hand-in/formats.js';
import { HandInDialog } from '../hand-in/hand-in-dialog.js';
import type { MakeInWorker } from '../hand-in/make-in-worker.js';
import { usePreparing } from '../preparing/use-prepared.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { useApp, useLanguage } from '../store/use-app.js';
import { useIsWide } from '../store/use-wide.js';
import { useView } from '../store/view-store.js';
import { ConflictBar } from './conflict-bar.js';
import { EditorBar, UndoButtons } from './editor-bar.js';
import { redo, undo, useEditorKeys } from './editor-keys.js';
import { EditorSide } from './editor-side.js';
import { NarrowNav } from './narrow-nav.js';
import { reportWork } from './works.js';

const pagesName = words({ 'zh-CN': '印出来的样子', en: 'As it will be printed' });

/** The report on the left, what is wrong with it or how it will look on the right. */
export function EditorPage({ make }: { readonly make: MakeInWorker }) {
  const keeping = useApp((state) => state);
  const { draft } = keeping;
  const side = useView((view) => view.side);
  const narrow = useView((view) => view.narrow);
  const isWide = useIsWide();
  const showsPages = side === 'preview' || isWide;
  const isLarge = useView((view) => view.isLarge) && showsPages;
  const beside = side === 'preview' && !isWide ? ' pages-beside' : '';
  const [isHandingIn, setHandingIn] = useState(false);
  const language = useLanguage();
  const source = useMemo(() => reportWork(showsPages, language), [showsPages, language]);
  const prepared = usePreparing(source);
  const { findings } = prepared;
  const { now, later } = useMemo(
    () => (draft === undefined ? { now: findings, later: [] } : partFindings(findings, draft.report)),
    [findings, draft],
  );
  useEditorKeys(now);
  const severities = useMemo(() => worstByPath(now), [now]);
  if (draft === undefined) return null;
  return (
    <div className={`editor-page shows-${narrow}${beside}${isLarge ? ' pages-large' : ''}`}>
      <EditorBar saveState={keeping.saveState} onHandIn={() => setHandingIn(true)}>
        <UndoButtons
          canUndo={draft.history.past.length > 0}
          canRedo={draft.history.future.length > 0}
          onUndo={undo}
          onRedo={redo}
        />
      </EditorBar>
      <ConflictBar {...keeping} />
      <main id="content" className="editor-columns">
        <h1 className="visually-hidden">{reportTitle(draft.report)}</h1>
        <div className="editor-main">
          <ReportForm draft={draft} findings={findings} severities={severities} />
        </div>
        <EditorSide
          draft={draft}
          prepared={prepared}
          errors={openErrors(now).length}
          severities={severities}
          isWide={isWide}
        />
        {isWide && (
          <section className="editor-pages" aria-label={pagesName(language)}>
            <PreviewPanel prepared={prepared} severities={severities} />
          </section>
        )}
      </main>
      <NarrowNav findings={now} />
      {isHandingIn && (
        <HandInDialog
          formats={fileFormats}
          hasOfficialTables
          errors={openErrors([...now, ...later])}
          make={(formats, options, ...rest) =>
            make({ kind: 'report', draft, formats, options, language }, ...rest)
          }
          onClose={() => setHandingIn(false)}
        />
      )}
    </div>
  );
}

import { type Finding, words } from '@xxgk/document';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { openErrors } from '../check/open-errors.js';
import { type Mend, safeMends } from '../check/safe-mends.js';
import { findingsByLine, worstByLine } from '../gongwen/finding-lines.js';
import { GongwenFindings } from '../gongwen/gongwen-findings.js';
import { GongwenTools, typeInto } from '../gongwen/gongwen-tools.js';
import { SourceEditor } from '../gongwen/source-editor.js';
import { gongwenFormats } from '../hand-in/formats.js';
import { HandInDialog } from '../hand-in/hand-in-dialog.js';
import type { MakeInWorker } from '../hand-in/make-in-worker.js';
import { usePreparing } from '../preparing/use-prepared.js';
import { PreviewPanel } from '../preview/preview-panel.js';
import { lineName } from '../preview/use-mirror.js';
import { fittingEdit, gongwenTitle, joinedEdit, SOURCE_PATH, setMarkdown } from '../state/gongwen-draft.js';
import { gongwenStore } from '../store/gongwen-store.js';
import { useLanguage } from '../store/use-app.js';
import { useIsWide } from '../store/use-wide.js';
import { useView } from '../store/view-store.js';
import { ConflictBar } from './conflict-bar.js';
import { EditorBar, UndoButtons } from './editor-bar.js';
import { useGongwenKeys } from './editor-keys.js';
import { NarrowNav } from './narrow-nav.js';
import { SideTabs } from './side-tabs.js';
import { gongwenName } from './top-bar.js';
import { gongwenWork } from './works.js';

const text = words({
  'zh-CN': { pages: '印出来的样子', beside: '检查和版面', check: '检查', preview: '版面' },
  en: {
    pages: 'As it will be printed',
    beside: 'Checks and pages',
    check: 'Checks',
    preview: 'Pages',
  },
});

/** A document that is no report: its text on the left, what is wrong with it and how it will look on the right. */
export function GongwenPage({ make }: { readonly make: MakeInWorker }) {
  const keeping = useStore(gongwenStore);
  const { draft } = keeping;
  const markdown = draft?.markdown ?? '';
  const language = useLanguage();
  const t = text(language);
  const isWide = useIsWide();
  const side = useView((view) => (view.side === 'check' ? 'check' : 'preview'));
  const narrow = useView((view) => view.narrow);
  const showsPages = side === 'preview' || isWide;
  const isLarge = useView((view) => view.isLarge) && showsPages;
  const beside = side === 'preview' && !isWide ? ' pages-beside' : '';
  const [isHandingIn, setHandingIn] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const source = useMemo(() => gongwenWork(showsPages, language), [showsPages, language]);
  const prepared = usePreparing(source);
  const findings = useMemo(() => findingsByLine(prepared.findings, markdown), [prepared.findings, markdown]);
  const ofLines = useMemo(() => worstByLine(prepared.findings, markdown), [prepared.findings, markdown]);
  const severities = useMemo(
    () => new Map([...ofLines].map(([line, severity]) => [lineName(SOURCE_PATH, line), severity])),
    [ofLines],
  );
  useGongwenKeys(findings);
  if (draft === undefined) return null;
  const errors = openErrors(findings);
  const mend = (finding: Finding) => {
    const edit = fittingEdit(markdown, finding);
    if (edit !== undefined && field.current !== null)
      typeInto(field.current, edit.start, edit.end, edit.text);
  };
  const mendAll = (mends: readonly Mend[]) => {
    const edit = joinedEdit(
      markdown,
      mends.map(({ finding }) => finding.fix),
    );
    if (edit !== undefined && field.current !== null)
      typeInto(field.current, edit.start, edit.end, edit.text);
  };
  const pages = <PreviewPanel prepared={prepared} severities={severities} />;
  return (
    <div className={`editor-page gongwen-page shows-${narrow}${beside}${isLarge ? ' pages-large' : ''}`}>
      <EditorBar
        name={gongwenName(language)}
        saveState={keeping.saveState}
        onHandIn={() => setHandingIn(true)}
      >
        <UndoButtons
          canUndo
          canRedo
          onUndo={() => commandField(field.current, 'undo')}
          onRedo={() => commandField(field.current, 'redo')}
        />
      </EditorBar>
      <ConflictBar {...keeping} />
      <main id="content" className="editor-columns">
        <h1 className="visually-hidden">{gongwenTitle(markdown)}</h1>
        <div className="editor-main">
          <article className="report-form source-form">
            <GongwenTools draft={draft} field={field} />
            <SourceEditor
              ref={field}
              value={markdown}
              severities={ofLines}
              onChange={(value) => keeping.edit((before, at) => setMarkdown(before, value, at))}
            />
          </article>
        </div>
        <SideTabs
          name={t.beside}
          ids={isWide ? ['check'] : ['preview', 'check']}
          side={isWide ? 'check' : side}
          panels={{
            preview: { label: t.preview, content: side === 'preview' && !isWide && pages },
            check: {
              label: t.check,
              count: errors.length,
              content: (
                <GongwenFindings
                  draft={draft}
                  findings={findings}
                  onMend={mend}
                  mends={safeMends(findings, { [SOURCE_PATH]: markdown })}
                  onMendAll={mendAll}
                />
              ),
            },
          }}
        />
        {isWide && (
          <section className="editor-pages" aria-label={t.pages}>
            {pages}
          </section>
        )}
      </main>
      <NarrowNav findings={findings} kind="gongwen" />
      {isHandingIn && (
        <HandInDialog
          formats={gongwenFormats}
          errors={errors}
          make={(formats, options, ...rest) =>
            make({ kind: 'gongwen', draft, formats, options, language }, ...rest)
          }
          onClose={() => setHandingIn(false)}
        />
      )}
    </div>
  );
}

/** What the field has done it takes back and does again by itself: the browser keeps its steps. */
function commandField(field: HTMLTextAreaElement | null, command: 'undo' | 'redo'): void {
  field?.focus();
  document.execCommand(command);
}

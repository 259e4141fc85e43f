import { type Finding, reportTitle } from '@xxgk/model';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { drafts } from '../shell/app-store.js';
import { TopBar } from '../shell/top-bar.js';
import { useApp, useMessages } from '../shell/use-app.js';
import { newDraft } from '../state/draft.js';
import { totalsEnteredByHand } from '../state/edit-draft.js';
import { newId } from '../state/new-id.js';
import type { StoredDraft } from '../storage/drafts.js';
import { exampleReport } from './example-report.js';
import { NewReportForm } from './new-report-form.js';
import { openFile } from './open-file.js';
import { SavedReports } from './saved-reports.js';

/** File endings offered by the picker; what a file is, is told by its content. */
const ACCEPT = '.docx,.html,.htm,.pdf,.txt,.md,.xlsx,.json,.yaml,.yml';

export function StartPage() {
  const { start } = useMessages();
  const language = useApp((state) => state.language);
  const open = useApp((state) => state.open);
  const picker = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState<readonly StoredDraft[]>([]);
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const [failure, setFailure] = useState<readonly Pick<Finding, 'message' | 'hint'>[]>([]);
  useEffect(() => {
    void drafts.list().then(setSaved);
  }, []);

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setReading(true);
    setFailure([]);
    const response = await openFile(file, language);
    setReading(false);
    if (response.outcome === 'failed') return setFailure([{ message: response.reason }]);
    const { result } = response;
    if (!result.ok) return setFailure(result.findings);
    open(newDraft(newId(), result.report, Date.now(), totalsEnteredByHand(result.report)), 0);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  }
  function openExample(): void {
    open(newDraft(newId(), exampleReport(), Date.now()), 0);
  }

  return (
    <>
      <TopBar />
      <main id="content" className="start">
        <section className="hero">
          <h1>{start.title}</h1>
          <p className="lead">{start.lead}</p>
          <p className="privacy">{start.privacy}</p>
        </section>
        <div className="start-grid">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the button inside does the same */}
          <section
            className={isOver ? 'card drop over' : 'card drop'}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <button type="button" className="primary big" onClick={() => picker.current?.click()}>
              {start.openFile}
            </button>
            <p>{start.dropHere}</p>
            <p className="small">{start.formats}</p>
            <input
              ref={picker}
              type="file"
              accept={ACCEPT}
              hidden
              aria-label={start.openFile}
              onChange={({ target }) => {
                void read(target.files?.[0]);
                target.value = '';
              }}
            />
            <p role="status">{isReading ? start.reading : ''}</p>
            {failure.length > 0 && (
              <div role="alert" className="failure">
                <strong>{start.notRead}</strong>
                {failure.map(({ message, hint }) => (
                  <p key={message}>
                    {message}
                    {hint}
                  </p>
                ))}
              </div>
            )}
            <button type="button" className="link" onClick={openExample}>
              {start.example}
            </button>
          </section>
          <NewReportForm onBegin={(report) => open(newDraft(newId(), report, Date.now()), 0)} />
        </div>
        <SavedReports
          saved={saved}
          onOpen={({ draft, revision }) => open(draft, revision)}
          onRemove={async ({ draft }) => {
            if (!confirm(start.removeQuestion(reportTitle(draft.report)))) return;
            await drafts.remove(draft.id);
            setSaved(await drafts.list());
          }}
        />
      </main>
    </>
  );
}

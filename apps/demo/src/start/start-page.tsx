import { reportTitle } from '@xxgk/model';
import { useEffect, useState } from 'react';
import { TopBar } from '../app/top-bar.js';
import { newDraft } from '../state/draft.js';
import { totalsEnteredByHand } from '../state/edit-draft.js';
import { newId } from '../state/new-id.js';
import { nextYearDraft } from '../state/next-year.js';
import type { StoredDraft } from '../storage/drafts.js';
import { drafts } from '../store/app-store.js';
import { useApp, useMessages } from '../store/use-app.js';
import { CompletionForm } from './completion-form.js';
import { exampleDraft } from './example-report.js';
import { NewReportForm } from './new-report-form.js';
import { OpenCard } from './open-card.js';
import { ReadingReview, RemarkList } from './reading-review.js';
import { SavedReports } from './saved-reports.js';
import { useOpenedFile } from './use-opened-file.js';

/** Where a report is begun, opened, gone on with or deleted; a file that was read is confirmed here first. */
export function StartPage() {
  const { start } = useMessages();
  const begin = useApp((state) => state.open);
  const { opened, open, complete, forget } = useOpenedFile();

  if (opened.state === 'read') {
    const { file, report, wantsNext } = opened;
    return (
      <>
        <TopBar />
        <main id="content" className="start">
          <ReadingReview
            file={file}
            report={report}
            wantsNext={wantsNext}
            onNext={(last) => begin(nextYearDraft(newId(), last, Date.now()), 0)}
            onEdit={(read, doubts) =>
              begin({ ...newDraft(newId(), read, Date.now(), totalsEnteredByHand(read)), doubts }, 0)
            }
            onOther={forget}
          />
        </main>
      </>
    );
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
        {opened.state === 'failed' && (
          <div role="alert" className="failure">
            <strong>{start.notRead}</strong>
            <RemarkList remarks={opened.findings} />
          </div>
        )}
        {opened.state === 'incomplete' && <CompletionForm input={opened.file.input} onComplete={complete} />}
        <div className="start-grid">
          <OpenCard
            isReading={opened.state === 'reading'}
            onFile={(file, purpose) => void open(file, purpose)}
            onExample={() => begin(exampleDraft(newId(), Date.now()), 0)}
          />
          <NewReportForm onBegin={(report) => begin(newDraft(newId(), report, Date.now()), 0)} />
        </div>
        <KeptReports />
      </main>
    </>
  );
}

function KeptReports() {
  const { start } = useMessages();
  const begin = useApp((state) => state.open);
  const [saved, setSaved] = useState<readonly StoredDraft[]>([]);
  useEffect(() => {
    void drafts.list().then(setSaved);
  }, []);
  async function remove({ draft }: StoredDraft): Promise<void> {
    if (!confirm(start.removeQuestion(reportTitle(draft.report)))) return;
    await drafts.remove(draft.id);
    setSaved(await drafts.list());
  }
  return (
    <SavedReports
      saved={saved}
      onOpen={({ draft, revision }) => begin(draft, revision)}
      onNext={({ draft }) => begin(nextYearDraft(newId(), draft.report, Date.now()), 0)}
      onRemove={(stored) => void remove(stored)}
    />
  );
}

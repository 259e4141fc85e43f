import { words } from '@xxgk/document';
import { reportTitle } from '@xxgk/model';
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { KeptDocuments } from '../gongwen/kept-documents.js';
import { newDraft } from '../state/draft.js';
import { totalsEnteredByHand } from '../state/edit-draft.js';
import { newId } from '../state/new-id.js';
import type { StoredDraft } from '../storage/drafts.js';
import { appStore } from '../store/app-store.js';
import { useApp, useLanguage } from '../store/use-app.js';
import { freshView, viewStore } from '../store/view-store.js';
import { beginNextYear } from './begin-next-year.js';
import { CompletionForm } from './completion-form.js';
import { exampleDraft } from './example-report.js';
import { FocusOnHeading } from './focus-on-heading.js';
import { NewReportForm } from './new-report-form.js';
import { OpenCard } from './open-card.js';
import { type OtherWork, OtherWorkList } from './other-work.js';
import { ReadingReview } from './reading-review.js';
import { RemarkList } from './remark-list.js';
import { SavedReports } from './saved-reports.js';
import { useOpenedFile } from './use-opened-file.js';

/** The pages of other work, each loaded when it is chosen. */
const WORK_PAGES: Readonly<Record<OtherWork, ComponentType<{ readonly onBack: () => void }>>> = {
  gongwen: lazy(async () => ({ default: (await import('../gongwen/gongwen-start.js')).GongwenStart })),
  desk: lazy(async () => ({ default: (await import('../desk/desk-page.js')).DeskPage })),
  verify: lazy(async () => ({ default: (await import('../verify/verify-page.js')).VerifyPage })),
  compare: lazy(async () => ({ default: (await import('../compare/compare-page.js')).ComparePage })),
};

const text = words({
  'zh-CN': {
    title: '编制年度报告',
    lead: '打开去年的报告或今年的数据，逐格核对，直接得到报送用 Word 和归档用 PDF/A。',
    privacy: '文件只在这台电脑的浏览器里处理，不上传任何内容。',
    notRead: '没有读出报告',
    removeQuestion: (title: string) => `确定删除“${title}”吗？删除后不能恢复。`,
  },
  en: {
    title: 'Make the annual report',
    lead: 'Open last year’s report or this year’s figures, check every cell, and get the Word document to submit and the PDF/A to archive.',
    privacy: 'Files are handled in this browser only. Nothing is uploaded.',
    notRead: 'No report could be read',
    removeQuestion: (title) => `Delete “${title}”? This cannot be undone.`,
  },
});

/** Where a report is begun, opened, gone on with or deleted; a file that was read is confirmed here first. */
export function StartPage() {
  const t = text(useLanguage());
  const begin = useApp((state) => state.open);
  const { opened, open, complete, forget } = useOpenedFile();

  // What is opened next begins with itself, not where the one before was left.
  useEffect(() => viewStore.setState(freshView), []);
  const [work, setWork] = useState<OtherWork>();
  const last = useRef<OtherWork>(undefined);
  useEffect(() => {
    // Whoever comes back is where they left.
    if (work === undefined && last.current !== undefined)
      document.querySelector<HTMLElement>(`[data-work="${last.current}"]`)?.focus();
    last.current = work;
  }, [work]);
  if (work !== undefined) {
    const WorkPage = WORK_PAGES[work];
    return (
      <Suspense>
        <FocusOnHeading>
          <WorkPage onBack={() => setWork(undefined)} />
        </FocusOnHeading>
      </Suspense>
    );
  }
  if (opened.state === 'read') {
    return (
      <main id="content" className="start">
        <ReadingReview
          file={opened.file}
          report={opened.report}
          wantsNext={opened.wantsNext}
          onNext={beginNextYear}
          onEdit={(read, doubts) =>
            begin({ ...newDraft(newId(), read, Date.now(), totalsEnteredByHand(read)), doubts }, 0)
          }
          onOther={forget}
        />
      </main>
    );
  }
  return (
    <main id="content" className="start">
      <section className="hero">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <p className="privacy">{t.privacy}</p>
      </section>
      {opened.state === 'failed' && (
        <div role="alert" className="failure">
          <strong>{t.notRead}</strong>
          <RemarkList remarks={opened.findings} />
        </div>
      )}
      {opened.state === 'incomplete' && (
        <CompletionForm
          input={opened.file.input}
          isLastYears={opened.purpose === 'lastYear'}
          onComplete={complete}
        />
      )}
      <div className="start-grid">
        <OpenCard
          isReading={opened.state === 'reading'}
          onFile={(file, purpose) => void open(file, purpose)}
          onExample={() => begin(exampleDraft(newId(), Date.now()), 0)}
        />
        <NewReportForm onBegin={(report) => begin(newDraft(newId(), report, Date.now()), 0)} />
      </div>
      <KeptReports />
      <KeptDocuments />
      <OtherWorkList onChoose={setWork} />
    </main>
  );
}

function KeptReports() {
  const t = text(useLanguage());
  const begin = useApp((state) => state.open);
  const [saved, setSaved] = useState<readonly StoredDraft[]>([]);
  useEffect(() => {
    void appStore.getState().list().then(setSaved);
  }, []);
  async function remove({ draft }: StoredDraft): Promise<void> {
    if (!confirm(t.removeQuestion(reportTitle(draft.report)))) return;
    await appStore.getState().remove(draft.id);
    setSaved(await appStore.getState().list());
  }
  return (
    <SavedReports
      saved={saved}
      onOpen={({ draft, revision }) => begin(draft, revision)}
      onNext={({ draft }) => beginNextYear(draft.report)}
      onRemove={(stored) => void remove(stored)}
    />
  );
}

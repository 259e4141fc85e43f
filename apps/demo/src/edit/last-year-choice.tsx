import type { Finding } from '@xxgk/model';
import { useRef, useState } from 'react';
import { ACCEPTED_FILES } from '../reading/accepted-files.js';
import { openFile } from '../reading/open-file.js';
import type { Draft } from '../state/draft.js';
import { appStore } from '../store/app-store.js';
import { useApp, useMessages, useWords } from '../store/use-app.js';
import { useView, viewStore } from '../store/view-store.js';
import { editWords } from './edit-words.js';

/** Which report of last year the open one is compared with, and whether its figures are shown. */
export function LastYearChoice({ draft: { previous } }: { readonly draft: Draft }) {
  const words = useWords(editWords);
  const { start } = useMessages();
  const language = useApp((state) => state.language);
  const showsPrevious = useView((view) => view.showsPrevious);
  const picker = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<readonly Pick<Finding, 'message' | 'hint'>[]>([]);
  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setReading(true);
    const response = await openFile(file, language);
    setReading(false);
    if (response.outcome === 'failed') return setFailure([{ message: response.reason }]);
    const { report, findings } = response.file;
    setFailure(report === undefined ? findings : []);
    if (report !== undefined) setPrevious(report);
  }
  return (
    <div className="last-year-choice">
      <span className="label">{words.lastYear}</span>
      <span>
        {previous === undefined ? words.lastYearNone : words.lastYearOf(previous.year, previous.organ.name)}
      </span>
      <button type="button" className="secondary" onClick={() => picker.current?.click()}>
        {previous === undefined ? words.lastYearOpen : words.lastYearChange}
      </button>
      {previous !== undefined && (
        <>
          <button type="button" className="quiet" onClick={() => setPrevious(undefined)}>
            {words.lastYearRemove}
          </button>
          <label>
            <input
              type="checkbox"
              checked={showsPrevious}
              onChange={({ target }) => viewStore.setState({ showsPrevious: target.checked })}
            />
            {words.lastYearShow}
          </label>
        </>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPTED_FILES}
        aria-label={words.lastYearOpen}
        onChange={({ target }) => {
          void open(target.files?.[0]);
          target.value = '';
        }}
      />
      <span role="status">{isReading ? start.reading : ''}</span>
      {failure.length > 0 && (
        <div role="alert" className="failure">
          {failure.map(({ message, hint }) => (
            <p key={message}>
              {message}
              {hint}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function setPrevious(report: Draft['previous']): void {
  appStore.getState().edit(({ previous: _, ...draft }, at) => ({
    ...draft,
    ...(report === undefined ? {} : { previous: report }),
    changedAt: at,
  }));
}

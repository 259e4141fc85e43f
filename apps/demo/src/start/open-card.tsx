import { type DragEvent, useRef, useState } from 'react';
import { ACCEPTED_FILES } from '../reading/accepted-files.js';
import { useMessages, useWords } from '../store/use-app.js';
import { startWords } from './start-words.js';

/** What a file is opened for; a file that is dropped does not say. */
export type OpenPurpose = 'lastYear' | 'thisYear' | undefined;

interface OpenCardProps {
  readonly isReading: boolean;
  readonly onFile: (file: File, purpose: OpenPurpose) => void;
  readonly onExample: () => void;
}

/** The two ways to begin with a file: last year's report, or this year's. */
export function OpenCard({ isReading, onFile, onExample }: OpenCardProps) {
  const { start } = useMessages();
  const words = useWords(startWords);
  const picker = useRef<HTMLInputElement>(null);
  const purpose = useRef<OpenPurpose>(undefined);
  const [isOver, setOver] = useState(false);
  function pick(wanted: OpenPurpose): void {
    purpose.current = wanted;
    picker.current?.click();
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file, undefined);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the buttons inside do the same
    <section
      className={isOver ? 'card drop over' : 'card drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="way">
        <button type="button" className="primary big" onClick={() => pick('lastYear')}>
          {words.fromLastYear}
        </button>
        <p className="small">{words.fromLastYearHelp}</p>
      </div>
      <div className="way">
        <button type="button" className="secondary" onClick={() => pick('thisYear')}>
          {words.openThisYear}
        </button>
        <p className="small">{words.openThisYearHelp}</p>
      </div>
      <p className="small">
        {words.dropHere} · {start.formats}
      </p>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED_FILES}
        hidden
        aria-label={words.fromLastYear}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file, purpose.current);
          target.value = '';
        }}
      />
      <button type="button" className="link" onClick={onExample}>
        {start.example}
      </button>
      <p role="status">{isReading ? start.reading : ''}</p>
    </section>
  );
}

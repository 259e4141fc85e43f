import type { Finding, Report } from '@xxgk/model';
import { useEffect, useRef, useState } from 'react';
import { useApp, useMessages } from '../store/use-app.js';
import { download } from './download.js';
import { type HandInFormat, handInFormats } from './formats.js';
import { makeInWorker, type Progress } from './make-in-worker.js';
import { MakeProgress } from './make-progress.js';

interface HandInDialogProps {
  readonly report: Report;
  readonly previous: Report | undefined;
  readonly errors: number;
  readonly onClose: () => void;
}

interface Result {
  readonly isGood: boolean;
  readonly words: string;
  /** What could not be written as it stands. */
  readonly findings: readonly Finding[];
}

/** Makes the files of the report and gives them to the browser's downloads. Closing it calls off what is being made. */
export function HandInDialog({ report, previous, errors, onClose }: HandInDialogProps) {
  const { handIn } = useMessages();
  const language = useApp((state) => state.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const calledOff = useRef(new AbortController());
  const [making, setMaking] = useState<HandInFormat>();
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Result>();
  useEffect(() => dialog.current?.showModal(), []);
  async function make(format: HandInFormat): Promise<void> {
    setMaking(format);
    setResult(undefined);
    const { signal } = calledOff.current;
    try {
      const made = await makeInWorker({ report, previous, format, language }, setProgress, signal);
      download(made.name, made.bytes);
      setResult({ isGood: true, words: handIn.done(made.name), findings: made.findings });
    } catch (error) {
      if (signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      setResult({ isGood: false, words: handIn.failed(reason), findings: [] });
    }
    setMaking(undefined);
    setProgress(undefined);
  }
  function close(): void {
    calledOff.current.abort();
    onClose();
  }
  return (
    <dialog ref={dialog} className="sheet hand-in" aria-labelledby="hand-in-title" onClose={close}>
      <h2 id="hand-in-title">{handIn.title}</h2>
      <p className="small">{handIn.lead}</p>
      {errors > 0 && <p className="failure">{handIn.withErrors(errors)}</p>}
      <ul>
        {handInFormats.map((format) => (
          <li key={format}>
            <span>{handIn.format[format]}</span>
            <button
              type="button"
              className={format === 'zip' ? 'primary' : 'secondary'}
              disabled={making !== undefined}
              aria-label={`${handIn.make}：${handIn.format[format]}`}
              data-format={format}
              onClick={() => void make(format)}
            >
              {handIn.make}
            </button>
          </li>
        ))}
      </ul>
      <div role="status" className="hand-in-status">
        {making !== undefined && <MakeProgress name={handIn.format[making]} progress={progress} />}
        {result?.isGood && <p className="done">{result.words}</p>}
        {result !== undefined && result.findings.length > 0 && (
          <ul className="made-findings">
            {result.findings.map(({ message, hint }) => (
              <li key={message}>
                {message}
                {hint}
              </li>
            ))}
          </ul>
        )}
      </div>
      {result?.isGood === false && (
        <p role="alert" className="failure">
          {result.words}
        </p>
      )}
      <div className="choices end">
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {making === undefined ? handIn.close : handIn.callOff}
        </button>
      </div>
    </dialog>
  );
}

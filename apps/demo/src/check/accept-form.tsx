import type { Finding } from '@xxgk/model';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { acceptFinding } from '../state/accept-finding.js';
import { appStore } from '../store/app-store.js';
import { useWords } from '../store/use-app.js';
import { checkWords } from './check-words.js';

/** Lets a warning stand, with a reason that is kept in the report. */
export function AcceptForm({ finding }: { readonly finding: Finding }) {
  const words = useWords(checkWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button
        type="button"
        className="quiet"
        aria-label={`${words.accept}${finding.message}`}
        onClick={() => setOpen(true)}
      >
        {words.accept}
      </button>
    );
  }
  function accept(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === '') return;
    appStore.getState().edit((draft, at) => acceptFinding(draft, finding, reason.trim(), at));
  }
  return (
    <form className="accept" onSubmit={accept}>
      <label htmlFor={id}>{words.reason}</label>
      <input
        id={id}
        ref={field}
        required
        value={reason}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      />
      <p id={`${id}-hint`} className="small">
        {words.reasonHint}
      </p>
      <div className="finding-tools">
        <button type="submit" className="secondary">
          {words.confirm}
        </button>
        <button type="button" className="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

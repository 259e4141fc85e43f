import { type Finding, words } from '@xxgk/document';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { acceptFinding } from '../state/accept-finding.js';
import { appStore } from '../store/app-store.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    accept: '情况属实，接受…',
    reason: '接受的理由',
    reasonHint: '写明为什么不改，随数据保存，审核人能看到。同一处同一条规则的提示一并接受。',
    confirm: '接受',
    cancel: '取消',
  },
  en: {
    accept: 'This is right, accept…',
    reason: 'Reason for accepting',
    reasonHint:
      'Say why it stays; the reason is kept with the data for whoever reviews it. Findings of the same rule at the same place are accepted together.',
    confirm: 'Accept',
    cancel: 'Cancel',
  },
});

/** Lets a warning stand, with a reason that is kept in the report. */
export function AcceptForm({ finding }: { readonly finding: Finding }) {
  const t = text(useLanguage());
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
        aria-label={`${t.accept}${finding.message}`}
        onClick={() => setOpen(true)}
      >
        {t.accept}
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
      <label htmlFor={id}>{t.reason}</label>
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
        {t.reasonHint}
      </p>
      <div className="finding-tools">
        <button type="submit" className="secondary">
          {t.confirm}
        </button>
        <button type="button" className="quiet" onClick={() => setOpen(false)}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}

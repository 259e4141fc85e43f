import { appStore } from '../store/app-store.js';
import { useApp, useMessages } from '../store/use-app.js';

/** What another window did to the open report, and the choice that follows. Nothing is overwritten before it is made. */
export function ConflictBar() {
  const { conflict } = useMessages();
  const saveState = useApp((state) => state.saveState);
  const isRefreshed = useApp((state) => state.isRefreshed);
  const { keepBoth, keepMine, retry, takeTheirs } = appStore.getState();
  const choice = (label: string, choose: () => unknown, look = 'secondary') => (
    <button type="button" className={look} onClick={() => void choose()}>
      {label}
    </button>
  );
  if (saveState === 'saved' || saveState === 'saving') {
    return (
      <div role="status" className="conflict-place">
        {isRefreshed && <p className="conflict-bar calm">{conflict.refreshed}</p>}
      </div>
    );
  }
  return (
    <div role="alert" className="conflict-bar">
      <p>{conflict.what[saveState]}</p>
      <div className="choices">
        {saveState === 'conflict' && choice(conflict.keepBoth, keepBoth, 'primary')}
        {saveState === 'conflict' && choice(conflict.takeTheirs, takeTheirs)}
        {saveState === 'conflict' && choice(conflict.keepMine, keepMine)}
        {saveState === 'removed' && choice(conflict.keepRemoved, keepMine, 'primary')}
        {saveState === 'failed' && choice(conflict.retry, retry, 'primary')}
      </div>
    </div>
  );
}

import { useEffect } from 'react';
import { redoStep, undoStep } from '../state/edit-draft.js';
import { appStore } from '../store/app-store.js';
import { useApp, useMessages } from '../store/use-app.js';
import { closeReport } from './navigation.js';
import { TopBar } from './top-bar.js';

/** Undo, redo, how saving stands, and handing in. */
export function EditorBar({ onHandIn }: { readonly onHandIn: () => void }) {
  const { edit, handIn } = useMessages();
  const history = useApp((state) => state.draft?.history);
  const saveState = useApp((state) => state.saveState);
  useEffect(() => {
    addEventListener('keydown', undoKeys);
    return () => removeEventListener('keydown', undoKeys);
  }, []);
  const saveWords = {
    saved: edit.saved,
    saving: edit.saving,
    conflict: edit.conflict,
    removed: edit.removed,
    failed: edit.notSaved,
  };
  return (
    <TopBar>
      <span role="status" className={`save-state ${saveState}`}>
        {saveWords[saveState]}
      </span>
      <button type="button" className="quiet" onClick={closeReport}>
        {edit.back}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!history?.past.length}
        onClick={() => appStore.getState().edit(undoStep)}
      >
        {edit.undo}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!history?.future.length}
        onClick={() => appStore.getState().edit(redoStep)}
      >
        {edit.redo}
      </button>
      <button type="button" className="primary" onClick={onHandIn}>
        {handIn.open}
      </button>
    </TopBar>
  );
}

/** Ctrl/⌘+Z and Ctrl+Y or Shift+Ctrl/⌘+Z work on the whole report, not on one field. */
function undoKeys(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement && document.activeElement.matches('input.figure')) {
    document.activeElement.blur();
  }
  appStore.getState().edit(key === 'y' || event.shiftKey ? redoStep : undoStep);
}

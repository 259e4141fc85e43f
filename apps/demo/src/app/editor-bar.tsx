import { words } from '@xxgk/document';
import { useEffect } from 'react';
import { redoStep, undoStep } from '../state/edit-draft.js';
import { appStore } from '../store/app-store.js';
import { useApp, useLanguage } from '../store/use-app.js';
import { closeReport } from './navigation.js';
import { TopBar } from './top-bar.js';

const text = words({
  'zh-CN': {
    back: '返回首页',
    undo: '撤销',
    redo: '重做',
    saveState: {
      saving: '正在保存…',
      saved: '已保存在本机',
      conflict: '与另一窗口的改动冲突',
      removed: '已在另一窗口删除',
      failed: '没有保存成功',
    },
    handIn: '导出报送',
  },
  en: {
    back: 'Back to start',
    undo: 'Undo',
    redo: 'Redo',
    saveState: {
      saving: 'Saving…',
      saved: 'Saved on this computer',
      conflict: 'In conflict with another window',
      removed: 'Deleted in another window',
      failed: 'Not saved',
    },
    handIn: 'Hand in',
  },
});

/** Undo, redo, how saving stands, and handing in. */
export function EditorBar({ onHandIn }: { readonly onHandIn: () => void }) {
  const t = text(useLanguage());
  const history = useApp((state) => state.draft?.history);
  const saveState = useApp((state) => state.saveState);
  useEffect(() => {
    addEventListener('keydown', undoKeys);
    return () => removeEventListener('keydown', undoKeys);
  }, []);
  return (
    <TopBar>
      <span role="status" className={`save-state ${saveState}`}>
        {t.saveState[saveState]}
      </span>
      <button type="button" className="quiet" onClick={closeReport}>
        {t.back}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!history?.past.length}
        onClick={() => appStore.getState().edit(undoStep)}
      >
        {t.undo}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!history?.future.length}
        onClick={() => appStore.getState().edit(redoStep)}
      >
        {t.redo}
      </button>
      <button type="button" className="primary" onClick={onHandIn}>
        {t.handIn}
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

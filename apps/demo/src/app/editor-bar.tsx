import { words } from '@xxgk/document';
import { useApp, useLanguage } from '../store/use-app.js';
import { redo, undo } from './editor-keys.js';
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
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        {t.undo}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!history?.future.length}
        aria-keyshortcuts="Control+Y"
        onClick={redo}
      >
        {t.redo}
      </button>
      <button type="button" className="primary" onClick={onHandIn}>
        {t.handIn}
      </button>
    </TopBar>
  );
}

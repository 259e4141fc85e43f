import { words } from '@xxgk/document';
import type { ReactNode } from 'react';
import type { SaveState } from '../store/draft-keeping.js';
import { useLanguage } from '../store/use-app.js';
import { closeDraft } from './navigation.js';
import { TopBar } from './top-bar.js';

const text = words({
  'zh-CN': {
    back: '返回首页',
    undo: '撤销',
    undoKey: '撤销（Ctrl+Z）',
    redoKey: '重做（Ctrl+Y）',
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
    undoKey: 'Undo (Ctrl+Z)',
    redoKey: 'Redo (Ctrl+Y)',
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

const BACK = 'M10 3 5 8l5 5';
const UNDO = 'M5 3 2 6l3 3M2 6h7a4 4 0 0 1 0 8H6';
const REDO = 'M11 3l3 3-3 3M14 6H7a4 4 0 0 0 0 8h3';

interface EditorBarProps {
  /** What one is at work with, where that is not the report. */
  readonly name?: string;
  readonly saveState: SaveState;
  readonly onHandIn: () => void;
  /** What else one does with the draft. */
  readonly children?: ReactNode;
}

/** The way back, how saving stands, and handing in. */
export function EditorBar({ name, saveState, onHandIn, children }: EditorBarProps) {
  const t = text(useLanguage());
  return (
    <TopBar name={name}>
      <span role="status" className={`save-state ${saveState}`}>
        {t.saveState[saveState]}
      </span>
      <button type="button" className="quiet" onClick={closeDraft}>
        <Icon path={BACK} />
        {t.back}
      </button>
      {children}
      <button type="button" className="primary" onClick={onHandIn}>
        {t.handIn}
      </button>
    </TopBar>
  );
}

interface UndoButtonsProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo. */
export function UndoButtons({ canUndo, canRedo, onUndo, onRedo }: UndoButtonsProps) {
  const t = text(useLanguage());
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={!canUndo}
        aria-label={t.undo}
        title={t.undoKey}
        aria-keyshortcuts="Control+Z"
        onClick={onUndo}
      >
        <Icon path={UNDO} />
        <span className="wide-only">{t.undo}</span>
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!canRedo}
        aria-label={t.redo}
        title={t.redoKey}
        aria-keyshortcuts="Control+Y"
        onClick={onRedo}
      >
        <Icon path={REDO} />
        <span className="wide-only">{t.redo}</span>
      </button>
    </>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

import { words } from '@xxgk/document';
import type { KeptDraft } from '../storage/drafts.js';
import type { DraftKeeping } from '../store/draft-keeping.js';
import { useLanguage } from '../store/use-app.js';

const text = words({
  'zh-CN': {
    what: {
      conflict:
        '这份文稿在另一个窗口中也作了修改，两处改动不同。请选择保留哪一份；选择之前，两份都不会被覆盖。',
      removed: '这份文稿已在另一个窗口中删除。这里的内容还在，可以重新保存。',
      failed:
        '没有保存成功，可能是磁盘空间不足，或浏览器不允许在本机保存。请再试一次，或先导出数据文件以免丢失。',
    },
    refreshed: '已载入另一个窗口中的最新改动。',
    keepBoth: '两份都保留（本窗口的另存一份）',
    takeTheirs: '用另一窗口的，放弃本窗口的改动',
    keepMine: '用本窗口的，覆盖另一窗口的改动',
    keepRemoved: '重新保存',
    retry: '再保存一次',
  },
  en: {
    what: {
      conflict:
        'This draft was changed in another window too, and the two differ. Choose which to keep; until then neither is overwritten.',
      removed:
        'This draft was deleted in another window. What stands here is still there and can be saved again.',
      failed:
        'Could not be saved: the disk may be full, or the browser may not allow saving. Try again, or export the data so that nothing is lost.',
    },
    refreshed: 'The latest changes of another window were loaded.',
    keepBoth: 'Keep both (save this window’s as a copy)',
    takeTheirs: 'Use the other window’s, discard the changes here',
    keepMine: 'Use this window’s, overwrite the other’s',
    keepRemoved: 'Save it again',
    retry: 'Save again',
  },
});

type ConflictBarProps = Pick<
  DraftKeeping<KeptDraft>,
  'saveState' | 'isRefreshed' | 'keepBoth' | 'keepMine' | 'retry' | 'takeTheirs'
>;

/** What another window did to the open draft, and the choice that follows. Nothing is overwritten before it is made. */
export function ConflictBar(props: ConflictBarProps) {
  const { saveState, isRefreshed, keepBoth, keepMine, retry, takeTheirs } = props;
  const t = text(useLanguage());
  const choice = (label: string, choose: () => unknown, look = 'secondary') => (
    <button type="button" className={look} onClick={() => void choose()}>
      {label}
    </button>
  );
  if (saveState === 'saved' || saveState === 'saving') {
    return (
      <div role="status" className="conflict-place">
        {isRefreshed && <p className="conflict-bar calm">{t.refreshed}</p>}
      </div>
    );
  }
  return (
    <div role="alert" className="conflict-bar">
      <p>{t.what[saveState]}</p>
      <div className="choices">
        {saveState === 'conflict' && choice(t.keepBoth, keepBoth, 'primary')}
        {saveState === 'conflict' && choice(t.takeTheirs, takeTheirs)}
        {saveState === 'conflict' && choice(t.keepMine, keepMine)}
        {saveState === 'removed' && choice(t.keepRemoved, keepMine, 'primary')}
        {saveState === 'failed' && choice(t.retry, retry, 'primary')}
      </div>
    </div>
  );
}

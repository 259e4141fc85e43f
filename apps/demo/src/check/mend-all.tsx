import { words } from '@xxgk/document';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../store/use-app.js';
import type { Mend, ShownChange } from './safe-mends.js';

const text = words({
  'zh-CN': {
    open: (count: number) => `全部改正（${count}处）…`,
    title: '全部改正',
    lead: '只改写法和能算出的合计，不动您填的数。不想改的去掉勾选；改后按一次“撤销”即可复原。',
    blank: '空白',
    removed: '删去',
    becomes: '改为',
    mend: (chosen: number, isAll: boolean) => (isAll ? '全部改正' : `改正勾选的${chosen}处`),
    all: '全选',
    none: '全不选',
    cancel: '取消',
  },
  en: {
    open: (count) => `Mend all ${count}…`,
    title: 'Mend all',
    lead: 'Only forms of writing and sums that can be computed: no figure of yours is changed. Untick what is to stay; one Undo takes it all back.',
    blank: 'blank',
    removed: 'taken out',
    becomes: 'becomes',
    mend: (chosen, isAll) => (isAll ? 'Mend all' : `Mend the ${chosen} ticked`),
    all: 'Tick all',
    none: 'Tick none',
    cancel: 'Cancel',
  },
});

interface MendAllProps {
  readonly mends: readonly Mend[];
  /** What a cell of a table is called. */
  readonly cellName?: (path: string) => string | undefined;
  /** Makes the mends as one step. */
  readonly onMend: (mends: readonly Mend[]) => void;
}

/** The way to all safe mends at once; nothing where there are fewer than two. */
export function MendAll(props: MendAllProps) {
  const t = text(useLanguage());
  const [isOpen, setOpen] = useState(false);
  const { mends } = props;
  if (mends.length < 2 && !isOpen) return null;
  return (
    <>
      <button type="button" className="secondary" onClick={() => setOpen(true)}>
        {t.open(places(mends))}
      </button>
      {isOpen && <MendAllDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Everything that would change, before and after, each with a tick. */
function MendAllDialog({
  mends,
  cellName,
  onMend,
  onClose,
}: MendAllProps & { readonly onClose: () => void }) {
  const t = text(useLanguage());
  const dialog = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => dialog.current?.showModal(), []);
  const chosen = mends.filter(({ name }) => !left.has(name));
  const isAll = chosen.length === mends.length;
  return (
    <dialog ref={dialog} className="sheet mend-all" aria-labelledby="mend-all-title" onClose={onClose}>
      <h2 id="mend-all-title">{t.title}</h2>
      <p className="small">{t.lead}</p>
      <ul className="mends">
        {mends.map(({ name, finding, changes }) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(name)}
                onChange={({ target }) => {
                  const others = [...left].filter((other) => other !== name);
                  setLeft(new Set(target.checked ? others : [...others, name]));
                }}
              />
              <span>{finding.fix.title}</span>
            </label>
            <ul className="changes">
              {changes.map((change) => (
                <li key={change.key}>
                  <Change change={change} name={change.path && cellName?.(change.path.join('.'))} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className="choices end">
        <button
          type="button"
          className="quiet"
          onClick={() => setLeft(new Set(isAll ? mends.map(({ name }) => name) : []))}
        >
          {isAll ? t.none : t.all}
        </button>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {t.cancel}
        </button>
        <button
          type="button"
          className="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            dialog.current?.close();
            onMend(chosen);
          }}
        >
          {t.mend(places(chosen), isAll)}
        </button>
      </div>
    </dialog>
  );
}

function places(mends: readonly Mend[]): number {
  return mends.reduce((sum, { changes }) => sum + changes.length, 0);
}

interface ChangeProps {
  readonly change: ShownChange;
  readonly name: string | undefined;
}

function Change({ change: { path, lead, before, after, tail }, name }: ChangeProps) {
  const t = text(useLanguage());
  return (
    <>
      {name !== undefined && <span className="cell">{name}</span>}
      <span>
        {lead}
        <del>{before === '' && path !== undefined ? t.blank : before}</del>
        {tail}
      </span>
      <span aria-hidden="true">→</span>
      <span>
        <span className="visually-hidden">{t.becomes}</span>
        {lead}
        {after === '' ? <em>（{t.removed}）</em> : <ins>{after}</ins>}
        {tail}
      </span>
    </>
  );
}

import { type ReactNode, Suspense } from 'react';
import { type Side, viewStore } from '../store/view-store.js';

export interface SidePanel {
  readonly label: string;
  readonly content: ReactNode;
  /** What is still to be done there. */
  readonly count?: number;
}

interface SideTabsProps<Id extends Side> {
  /** What all of it is. */
  readonly name: string;
  /** Those that are there, in order. */
  readonly ids: readonly Id[];
  readonly side: Id;
  readonly panels: Readonly<Record<Id, SidePanel>>;
}

/** What stands beside a draft, one at a time. */
export function SideTabs<Id extends Side>({ name, ids, side, panels }: SideTabsProps<Id>) {
  return (
    <section className="editor-side" aria-label={name}>
      <div role="tablist" className="tabs" aria-label={name}>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={side === id}
            aria-controls={`panel-${id}`}
            tabIndex={side === id ? 0 : -1}
            onClick={() => viewStore.setState({ side: id })}
            onKeyDown={({ key }) => moveTab(ids, id, key)}
          >
            {panels[id].label}
            {panels[id].count !== undefined && panels[id].count > 0 && (
              <span className={id === 'check' ? 'badge error' : 'badge'}>{panels[id].count}</span>
            )}
          </button>
        ))}
      </div>
      {ids.map((id) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={side !== id}>
          <Suspense>{panels[id].content}</Suspense>
        </div>
      ))}
    </section>
  );
}

/** Arrow keys move between tabs, Home and End to the first and the last. @rule WAI-ARIA APG, tabs */
function moveTab(ids: readonly Side[], from: Side, key: string): void {
  const index = ids.indexOf(from);
  const target: Readonly<Record<string, Side | undefined>> = {
    ArrowRight: ids[(index + 1) % ids.length],
    ArrowLeft: ids.at(index - 1),
    Home: ids[0],
    End: ids.at(-1),
  };
  const side = target[key];
  if (side === undefined) return;
  viewStore.setState({ side });
  document.getElementById(`tab-${side}`)?.focus();
}

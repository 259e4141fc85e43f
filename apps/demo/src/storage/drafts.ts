import type { DBSchema, IDBPDatabase } from 'idb';
import type { Draft } from '../state/draft.js';
import { databaseNamed } from './database.js';

/** What every draft has, of a report or of another document. */
export type KeptDraft = Pick<Draft, 'id' | 'changedAt'>;

interface DraftDatabase<Kept extends KeptDraft> extends DBSchema {
  readonly drafts: { readonly key: string; readonly value: StoredDraft<Kept> };
}

/** A draft with the number of its last save: two windows that write one draft can tell. */
export interface StoredDraft<Kept extends KeptDraft = Draft> {
  readonly draft: Kept;
  readonly revision: number;
}

/** What another window did to a draft: saved it at a revision, or removed it (`undefined`). */
export interface DraftNews {
  readonly id: string;
  readonly revision: number | undefined;
}

/** Another window saved or removed the draft in between. */
export class DraftConflict extends Error {
  override readonly name = 'DraftConflict';
  /** The draft as the other window left it; `undefined` when it was removed. */
  readonly stored: StoredDraft<KeptDraft> | undefined;

  constructor(id: string, stored: StoredDraft<KeptDraft> | undefined) {
    super(id);
    this.stored = stored;
  }
}

const NAME = 'xxgk';

/** Drafts in the browser's own database, of one kind in one database. Nothing leaves the machine. */
export class DraftStore<Kept extends KeptDraft = Draft> {
  readonly #open: () => Promise<IDBPDatabase<DraftDatabase<Kept>>>;
  readonly #channel: BroadcastChannel;

  constructor(name: string = NAME) {
    this.#open = databaseNamed<DraftDatabase<Kept>>(name, (database) => {
      database.createObjectStore('drafts');
    });
    this.#channel = new BroadcastChannel(`${name}-drafts`);
  }

  /** Newest first. */
  async list(): Promise<readonly StoredDraft<Kept>[]> {
    const all = await (await this.#open()).getAll('drafts');
    return all.sort((one, other) => other.draft.changedAt - one.draft.changedAt);
  }

  async load(id: string): Promise<StoredDraft<Kept> | undefined> {
    return (await this.#open()).get('drafts', id);
  }

  /**
   * Saves a draft that was loaded or saved at `revision` (0: never) and returns the next one. The whole draft is
   * written in one transaction, down to the disk: whatever happens meanwhile, the old or the new one is there.
   * @throws DraftConflict when it was saved or removed elsewhere since.
   */
  async save(draft: Kept, revision: number): Promise<number> {
    const transaction = (await this.#open()).transaction('drafts', 'readwrite', { durability: 'strict' });
    const stored = await transaction.store.get(draft.id);
    if ((stored?.revision ?? 0) !== revision) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      throw new DraftConflict(draft.id, stored);
    }
    const next = { draft, revision: revision + 1 };
    await Promise.all([transaction.done, transaction.store.put(next, draft.id)]);
    this.#tell({ id: draft.id, revision: revision + 1 });
    return revision + 1;
  }

  async remove(id: string): Promise<void> {
    await (await this.#open()).delete('drafts', id);
    this.#tell({ id, revision: undefined });
  }

  /** Calls `listener` for everything that other windows do, not for what this one does. */
  watch(listener: (news: DraftNews) => void): void {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<DraftNews>) => listener(data));
  }

  async close(): Promise<void> {
    this.#channel.close();
    (await this.#open()).close();
  }

  #tell(news: DraftNews): void {
    this.#channel.postMessage(news);
  }
}

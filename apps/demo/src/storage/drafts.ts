import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../state/draft.js';

interface DraftDatabase extends DBSchema {
  readonly drafts: { readonly key: string; readonly value: StoredDraft };
}

/** A draft with the number of its last save: two tabs that write one draft can tell. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly revision: number;
}

/** Another tab saved the draft in between. */
export class DraftConflict extends Error {
  override readonly name = 'DraftConflict';
}

const NAME = 'xxgk';
const VERSION = 1;

/** Drafts in the browser's own database. Nothing leaves the machine. */
export class DraftStore {
  readonly #database: Promise<IDBPDatabase<DraftDatabase>>;

  constructor() {
    this.#database = openDB<DraftDatabase>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('drafts');
      },
    });
  }

  /** Newest first. */
  async list(): Promise<readonly StoredDraft[]> {
    const all = await (await this.#database).getAll('drafts');
    return all.sort((one, other) => other.draft.changedAt - one.draft.changedAt);
  }

  async load(id: string): Promise<StoredDraft | undefined> {
    return (await this.#database).get('drafts', id);
  }

  /**
   * Saves a draft that was loaded or saved at `revision` and returns the next one.
   * @throws DraftConflict when it was saved elsewhere since.
   */
  async save(draft: Draft, revision: number): Promise<number> {
    const transaction = (await this.#database).transaction('drafts', 'readwrite');
    const stored = await transaction.store.get(draft.id);
    if (stored !== undefined && stored.revision !== revision) {
      transaction.abort();
      await transaction.done.catch(() => undefined);
      throw new DraftConflict(draft.id);
    }
    await transaction.store.put({ draft, revision: revision + 1 }, draft.id);
    await transaction.done;
    return revision + 1;
  }

  async remove(id: string): Promise<void> {
    await (await this.#database).delete('drafts', id);
  }
}

import type { Draft } from '../state/draft.js';
import { DraftConflict, type DraftStore, type KeptDraft } from './drafts.js';

/** What came of saving a draft. */
export type SaveOutcome<Kept extends KeptDraft = Draft> =
  | { readonly outcome: 'saved'; readonly draft: Kept }
  | { readonly outcome: 'conflict'; readonly draft: Kept; readonly isRemoved: boolean }
  | { readonly outcome: 'failed'; readonly draft: Kept };

/** A moment without typing, after which a draft is saved. */
const DELAY_MS = 300;

/** Saves drafts one after the other, the last of several quick changes only. Never rejects: outcomes are told. */
export class DraftSaver<Kept extends KeptDraft = Draft> {
  readonly #store: Pick<DraftStore<Kept>, 'save'>;
  readonly #tell: (outcome: SaveOutcome<Kept>) => void;
  readonly #revisions = new Map<string, number>();
  #waiting: Kept | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(store: Pick<DraftStore<Kept>, 'save'>, tell: (outcome: SaveOutcome<Kept>) => void) {
    this.#store = store;
    this.#tell = tell;
  }

  /** At which revision this window knows a draft: what it saves next replaces that and nothing newer. */
  knows(id: string, revision: number): void {
    this.#revisions.set(id, revision);
  }

  revisionOf(id: string): number {
    return this.#revisions.get(id) ?? 0;
  }

  later(draft: Kept): void {
    this.#waiting = draft;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), DELAY_MS);
  }

  /** Saves at once what waits, and ends when everything is saved. */
  now(): Promise<void> {
    const draft = this.#waiting;
    this.forget();
    if (draft !== undefined) this.#queue = this.#queue.then(() => this.#save(draft));
    return this.#queue;
  }

  /** What waits will not be saved. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }

  async #save(draft: Kept): Promise<void> {
    try {
      this.knows(draft.id, await this.#store.save(draft, this.revisionOf(draft.id)));
      this.#tell({ outcome: 'saved', draft });
    } catch (error) {
      if (error instanceof DraftConflict)
        this.#tell({ outcome: 'conflict', draft, isRemoved: error.stored === undefined });
      else this.#tell({ outcome: 'failed', draft });
    }
  }
}

/**
 * Gives work to something that does one piece at a time. While it is busy only the newest piece waits; those between
 * are never begun.
 */
export class LatestWins<Work> {
  readonly #begin: (work: Work) => void;
  #isBusy = false;
  #next: { readonly work: Work } | undefined;

  constructor(begin: (work: Work) => void) {
    this.#begin = begin;
  }

  want(work: Work): void {
    if (this.#isBusy) this.#next = { work };
    else {
      this.#isBusy = true;
      this.#begin(work);
    }
  }

  /** To be called when a piece is done. */
  done(): void {
    const next = this.#next;
    this.#next = undefined;
    this.#isBusy = next !== undefined;
    if (next !== undefined) this.#begin(next.work);
  }
}

/** A file asks for more than the limits allow. Whoever opened it refuses it; no reader goes on. */
export class BeyondLimits extends Error {
  override readonly name = 'BeyondLimits';
}

/** How much of something a reader may still make. What is counted is taken before it is made. */
export class Allowance {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** @throws BeyondLimits when less is left */
  take(count: number): void {
    this.#left -= count;
    if (!(this.#left >= 0)) throw new BeyondLimits('more than the limits allow');
  }
}

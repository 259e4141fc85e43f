/** Numbers of objects: unique in a document, from 1. @rule GB/T 33190-2016 §7.3 */
export class ObjectIds {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** The highest number given so far. */
  get last(): number {
    return this.#last;
  }
}

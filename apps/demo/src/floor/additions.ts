/** Methods of lists that the oldest browsers of the app lack, as the language has them. */
export const ARRAY_METHODS = {
  toReversed(this: readonly unknown[]) {
    return Array.from(this).reverse();
  },
  toSorted(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
    return Array.from(this).sort(compare);
  },
  toSpliced(this: readonly unknown[], ...change: [start: number, deleteCount: number, ...items: unknown[]]) {
    const copy = Array.from(this);
    copy.splice(...change);
    return copy;
  },
  with(this: readonly unknown[], index: number, value: unknown) {
    const place = index < 0 ? this.length + index : index;
    if (place < 0 || place >= this.length) throw new RangeError(`no place ${index}`);
    const copy = Array.from(this);
    copy[place] = value;
    return copy;
  },
};

/** Methods of streams: the pieces one after the other; who stops before the end calls the rest off. */
export const STREAM_METHODS = {
  async *[Symbol.asyncIterator](this: ReadableStream<unknown>) {
    const reader = this.getReader();
    let isAtEnd = false;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        isAtEnd = done;
        if (done) return;
        yield value;
      }
    } finally {
      if (!isAtEnd) await reader.cancel();
      reader.releaseLock();
    }
  },
};

/** What is added, as the check of the build names it. */
export const ADDED: readonly string[] = [...Object.keys(ARRAY_METHODS), 'for await'];

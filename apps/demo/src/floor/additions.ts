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
    const copy = Array.from(this);
    copy[placeIn(copy, index)] = value;
    return copy;
  },
};

/** The same of lists of bytes and numbers. */
export const TYPED_ARRAY_METHODS = {
  toReversed(this: Uint8Array) {
    return this.slice().reverse();
  },
  toSorted(this: Uint8Array, compare?: (a: number, b: number) => number) {
    return this.slice().sort(compare);
  },
  with(this: Uint8Array, index: number, value: number) {
    const copy = this.slice();
    copy[placeIn(copy, index)] = value;
    return copy;
  },
};

function placeIn({ length }: ArrayLike<unknown>, index: number): number {
  const place = index < 0 ? length + index : index;
  if (place < 0 || place >= length) throw new RangeError(`no place ${index}`);
  return place;
}

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

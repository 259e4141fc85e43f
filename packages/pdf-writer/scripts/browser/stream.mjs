// @ts-check
/** What PDFKit writes its file to: pieces that are kept until they are read. Events are heard by nobody. */
class Readable {
  /** @type {Uint8Array[]} */
  #pieces = [];

  /** @param {Uint8Array | null} piece */
  push(piece) {
    if (piece !== null) this.#pieces.push(piece);
  }

  read() {
    return this.#pieces.shift() ?? null;
  }

  emit() {}
}

export default { Readable };

import { ARRAY_METHODS, STREAM_METHODS, TYPED_ARRAY_METHODS } from './additions.js';

/** Imported before all else by page and workers: what the browser lacks is there when the first module runs. */
addMissing(Array.prototype, ARRAY_METHODS);
addMissing(Object.getPrototypeOf(Uint8Array.prototype), TYPED_ARRAY_METHODS);
addMissing(ReadableStream.prototype, STREAM_METHODS);

function addMissing(prototype: object, methods: object): void {
  for (const name of Reflect.ownKeys(methods)) {
    if (name in prototype) continue;
    const value: unknown = Reflect.get(methods, name);
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}

'use strict';
// Lets the n-th call of the file system fail, or kills the process in the middle of it.
const fs = require('node:fs/promises');

const CALLS = ['stat', 'readFile', 'mkdir', 'open', 'link', 'rename', 'rm'];
const HANDLE_CALLS = ['writeFile', 'sync', 'close'];

/**
 * Before the call number `at` (from 0) `fault` is called with its name; half of the bytes of a write are written by
 * then. Returns the names of the calls made so far, and a function that takes the faults away.
 */
exports.injectFaults = (at, fault) => {
  const calls = [];
  const restore = [];
  const wrap = (owner, name, before) => {
    const original = owner[name];
    restore.push(() => {
      owner[name] = original;
    });
    owner[name] = async function (...args) {
      calls.push(name);
      if (calls.length - 1 === at) {
        await before?.(this, original, args);
        if (name === 'close') await original.apply(this, args);
        fault(name);
      }
      const result = await original.apply(this, args);
      if (name === 'open') wrapHandle(result);
      return result;
    };
  };
  const halfWritten = (handle, write, [bytes]) => write.call(handle, bytes.subarray(0, bytes.length / 2));
  const wrapHandle = (handle) => {
    for (const name of HANDLE_CALLS) wrap(handle, name, name === 'writeFile' ? halfWritten : undefined);
  };
  for (const name of CALLS) wrap(fs, name);
  return {
    calls,
    restore: () => {
      for (const undo of restore) undo();
    },
  };
};

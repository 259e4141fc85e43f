import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { FLOOR } from '../../vite/floor/floor.js';

const script = readFileSync(join(__dirname, '../../public/floor.js'), 'utf8');

const NEW_ENOUGH = {
  hasModules: true,
  hasClone: true,
  hasAborting: true,
  hasPatterns: true,
  hasModuleWorkers: true,
};

/** What stands in the page after the script has run in a browser with these abilities. */
function shown(abilities: Partial<typeof NEW_ENOUGH>): string {
  const can = { ...NEW_ENOUGH, ...abilities };
  let words = 'the app';
  const element = (text = '') => ({
    text,
    setAttribute: () => undefined,
    appendChild(child: { readonly text: string }) {
      this.text += child.text;
    },
  });
  const root = {
    parentNode: {
      replaceChild: (next: { readonly text: string }) => {
        words = next.text;
      },
    },
  };
  class AbortSignal {}
  if (can.hasAborting) Object.assign(AbortSignal.prototype, { throwIfAborted: () => undefined });
  class Worker {
    constructor(_: string, options: { readonly type: string }) {
      if (can.hasModuleWorkers) void options.type;
    }
    terminate(): void {}
  }
  const document = {
    createElement: () => ({ ...element(), ...(can.hasModules ? { noModule: false } : {}) }),
    createTextNode: element,
    getElementById: () => root,
  };
  const window = can.hasClone ? { structuredClone: () => undefined } : {};
  const old = 'RegExp = function () { throw new SyntaxError(); };';
  runInNewContext(`${can.hasPatterns ? '' : old}${script}`, { document, window, AbortSignal, Worker });
  return words;
}

test('a browser that can do what the app needs sees nothing of it', () => {
  expect(shown({})).toBe('the app');
});

test.each([
  ['modules', { hasModules: false }],
  ['copies of data', { hasClone: false }],
  ['what calls work off', { hasAborting: false }],
  ['what looks back in a pattern', { hasPatterns: false }],
  ['workers that are modules', { hasModuleWorkers: false }],
])('one without %s is told in Chinese', (_, abilities) => {
  expect(shown(abilities)).toContain('内核太旧');
});

test('the script itself is written for browsers of any age', () => {
  expect(script).not.toMatch(/=>|\b(?:const|let)\b|`|\/\(\?</u);
});

test('what it says, and what the documents say, are the browsers that the build is held against', () => {
  expect(shown({ hasModules: false })).toContain(`Chromium ${FLOOR.chrome} 以上`);
  expect(shown({ hasModules: false })).toContain(`火狐${FLOOR.firefox}以上`);
  for (const place of ['../../README.md', '../../../../docs/app.md']) {
    const text = readFileSync(join(__dirname, place), 'utf8');
    expect(text).toContain(`Chromium ${FLOOR.chrome}, Firefox ${FLOOR.firefox} or Safari ${FLOOR.safari}`);
  }
});

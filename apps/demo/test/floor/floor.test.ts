import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const script = readFileSync(join(__dirname, '../../public/floor.js'), 'utf8');

/** What stands in the page after the script has run in a browser with these abilities. */
function shown({ hasModules = true, hasToSorted = true, supports = (): boolean => true }): string {
  const words: string[] = ['the app'];
  const element = {
    setAttribute: () => undefined,
    appendChild: (child: { readonly text?: string }) => {
      if (child.text !== undefined) words.push(child.text);
    },
    set innerHTML(_: string) {
      words.length = 0;
    },
  };
  const context = {
    document: {
      createElement: () => (hasModules ? { ...element, noModule: false } : element),
      createTextNode: (text: string) => ({ text }),
      getElementById: () => element,
    },
    CSS: { supports },
    window: { CSS: { supports } },
    hasToSorted,
  };
  runInNewContext(`if (!hasToSorted) delete Array.prototype.toSorted;${script}`, context);
  return words.join('');
}

test('a browser that can do what the app needs sees nothing of it', () => {
  expect(shown({})).toBe('the app');
});

test.each([
  ['modules', { hasModules: false }],
  ['newer methods of lists', { hasToSorted: false }],
  ['newer style sheets', { supports: () => false }],
])('one without %s is told in Chinese', (_, abilities) => {
  expect(shown(abilities)).toContain('内核太旧');
});

test('the script itself is written for browsers of any age', () => {
  expect(script).not.toMatch(/=>|\b(?:const|let)\b|`/u);
});

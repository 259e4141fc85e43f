import { heading, paragraph, plainText, text } from '@xxgk/document';
import { writeHtml } from '../src/index.js';
import { attribute, elements, parsed, textOf } from './support/parse.js';
import { html, smallTree } from './support/small-tree.js';

const HOSTILE = `</p></style></script><img src=x onerror=alert(1)>&amp;"'`;

/** A tree whose every string is markup. */
function hostileTree() {
  const tree = smallTree();
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isProse = ['value', 'text', 'summary', 'organ', 'date', 'title', 'subject'].includes(key);
        return [key, isProse && typeof inner === 'string' ? HOSTILE : spoil(inner)];
      }),
    );
  };
  return { ...tree, ...(spoil({ metadata: tree.metadata, children: tree.children }) as object) };
}

describe.each([
  ['page', {}],
  ['fragment', { fragment: true }],
])('a %s', (kind, options) => {
  test('is what no browser has to mend, and says all of the document', async () => {
    const root = parsed(await html(smallTree(), options));
    const said = textOf(root).replace(/\s/g, '');
    for (const line of plainText(smallTree()).split(/[\n\t]/)) expect(said).toContain(line);
  });

  test('reads no text as markup', async () => {
    const names = elements(parsed(await html(hostileTree(), options))).map(({ tagName }) => tagName);
    expect(names).toEqual(elements(parsed(await html(smallTree(), options))).map(({ tagName }) => tagName));
  });

  test('runs, loads and links nothing outside of itself', async () => {
    const all = elements(parsed(await html(smallTree(), options)));
    const scripts = all.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(
      kind === 'page' ? ['application/ld+json'] : [],
    );
    for (const element of all)
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^src/);
        if (name === 'href') expect(value).toMatch(/^#/);
      }
  });

  test('has unique ids, and every reference leads to one', async () => {
    const all = elements(parsed(await html(smallTree(), options)));
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = all.flatMap((element) => [
      ...(attribute(element, 'headers')?.split(' ') ?? []),
      ...(attribute(element, 'aria-labelledby')?.split(' ') ?? []),
      ...(attribute(element, 'href')?.slice(1).split(' ') ?? []),
    ]);
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('keeps the spans, head and scopes of a table, in a region that the keyboard reaches', async () => {
    const all = elements(parsed(await html(smallTree(), options)));
    const [table] = all.filter(({ tagName }) => tagName === 'table');
    if (table === undefined) throw new Error('no table');
    expect(elements(table, 'thead').flatMap((head) => elements(head, 'tr'))).toHaveLength(2);
    const [corner, outer] = elements(table, 'th');
    expect(
      [corner, outer].map((cell) => cell && [attribute(cell, 'colspan'), attribute(cell, 'rowspan')]),
    ).toEqual([
      ['2', '2'],
      ['2', undefined],
    ]);
    expect(elements(table, 'th').map((cell) => attribute(cell, 'scope'))).toEqual([
      ...['col', 'col', 'col', 'col'],
      ...['row', 'row', 'row'],
    ]);
    const region = all.find((element) => attribute(element, 'role') === 'region');
    expect(region && attribute(region, 'tabindex')).toBe('0');
  });

  test('is the same bytes each time', async () => {
    expect(await html(smallTree(), options)).toBe(await html(smallTree(), options));
  });
});

test('a page names its language, has one h1, landmarks and a way past the contents', async () => {
  const all = elements(parsed(await html(smallTree())));
  const first = (name: string) => all.find(({ tagName }) => tagName === name);
  expect(first('html')?.attrs).toEqual([{ name: 'lang', value: 'zh-CN' }]);
  expect(all.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
  expect(first('a')?.attrs).toContainEqual({ name: 'href', value: '#content' });
  expect(first('main')?.attrs).toContainEqual({ name: 'id', value: 'content' });
  expect(elements(first('nav') ?? parsed(''), 'a').map(textOf)).toEqual([
    '一、总体情况',
    '三、收到和处理政府信息公开申请情况',
  ]);
});

test('a fragment has no classes, no style sheet, prefixed ids, and styles that hold without a style sheet', async () => {
  const fragment = await html(smallTree(), { fragment: true });
  expect(fragment).not.toMatch(/ class=|<style|<html|<head|<body/);
  const all = elements(parsed(fragment));
  for (const element of all) {
    const id = attribute(element, 'id');
    if (id !== undefined) expect(id).toMatch(/^xxgk-2022-/);
  }
  const [table] = all.filter(({ tagName }) => tagName === 'table');
  expect(table && attribute(table, 'border')).toBe('1');
  for (const cell of all.filter(({ tagName }) => /^t[dh]$/.test(tagName)))
    expect(attribute(cell, 'style')).toMatch(/border:1px solid/);
  expect(await html(smallTree(), { fragment: true, idPrefix: 'a-' })).toContain('id="a-content"');
});

test('leaves out characters that HTML forbids and says so', async () => {
  const tree = smallTree([heading(1, [text('一、总体\u0000情况')]), paragraph([text('好\u0007')])]);
  const { bytes, findings } = await writeHtml(tree, { createdAt: '2023-01-18T00:00:00+08:00' });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual([
    'writer/character-removed',
    'writer/character-removed',
  ]);
  expect(new TextDecoder().decode(bytes)).toContain('一、总体情况');
});

import { createHash } from 'node:crypto';
import { attribute, elements, parsed, textOf } from '../support/parse.js';
import { html, smallTree } from '../support/small-tree.js';

async function headOf(): Promise<{ readonly css: string; readonly policy: string }> {
  const all = elements(parsed(await html(smallTree())));
  const style = all.find(({ tagName }) => tagName === 'style');
  const meta = all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  return { css: style ? textOf(style) : '', policy: (meta && attribute(meta, 'content')) ?? '' };
}

test('the policy allows this style sheet by its hash, and nothing else', async () => {
  const { css, policy } = await headOf();
  const hash = createHash('sha256').update(css).digest('base64');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src 'sha256-${hash}'`);
  expect(policy).not.toContain('unsafe');
});

test('print has the paper, margins and numbers of the standard, and repeats nothing of the screen', async () => {
  const { css } = await headOf();
  expect(css).toContain('@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}');
  expect(css).toContain('content:"— " counter(page) " —"');
  const print = css.slice(css.indexOf('@media print'));
  expect(print).toContain('.skip-link,nav{display:none}');
  expect(print).toContain('.body{font-size:16pt;line-height:28.95pt}');
});

test('no width of a page forces the page itself to scroll: only tables have a least width', async () => {
  const { css } = await headOf();
  expect(css.match(/[^-]min-width:(?!54rem)/g)).toHaveLength(1);
  expect(css).toContain('#applications{min-width:14em}');
});

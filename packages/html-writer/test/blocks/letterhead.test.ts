import { type DocumentTree, paragraph, text } from '@xxgk/document';
import { elements, parsed, textOf } from '../support/parse.js';
import { html, smallTree } from '../support/small-tree.js';

const order: DocumentTree = {
  ...smallTree(),
  children: [
    {
      type: 'letterhead',
      form: 'order',
      urgency: '特急',
      organs: ['示例县人民政府'],
      suffix: '令',
      number: '第6号',
      signers: [],
      upward: false,
    },
    paragraph([text('现予公布。')]),
  ],
};

test.each([
  [{}, 'h1'],
  [{ fragment: true }, 'h2'],
])('without a title the mark of the head is the heading (%j)', async (options, name) => {
  const headings = elements(parsed(await html(order, options)), name);
  expect(headings.map(textOf)).toEqual(['示例县人民政府令']);
});

import { htmlBeside } from '../src/html/html-beside.js';

const page = '<!DOCTYPE html><title>甲</title><table><tr><td class="a">1<td>1</table>';
const settings = (text: string): string => JSON.stringify(htmlBeside(text).settings);

describe('htmlBeside', () => {
  it.each([
    ['white space', page.replace('<td>1', '<td>\n1 ')],
    ['comments', `${page}<!-- saved -->`],
    ['the order of attributes', page.replace('class="a"', 'class=a')],
  ])('is the same whatever the %s', (_, other) => {
    expect(settings(other)).toBe(settings(page));
  });

  it.each([
    ['elements that changed places', page.replace('<td class="a">1<td>1', '<td>1<td class="a">1')],
    ['a page without its kind', page.replace('<!DOCTYPE html>', '')],
    ['a comment that old browsers run', `${page}<!--[if IE]><p>2</p><![endif]-->`],
    ['a sheet', `${page}<style>td{color:white}</style>`],
  ])('is another for %s', (_, other) => {
    expect(settings(other)).not.toBe(settings(page));
  });
});

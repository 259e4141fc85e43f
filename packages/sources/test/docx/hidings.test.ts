import { parseXmlPart } from '../../src/container/xml.js';
import { hidings } from '../../src/docx/hidings.js';

const names = (document: string, styles = '<styles/>'): readonly string[] =>
  hidings(parseXmlPart(`<body>${document}</body>`), parseXmlPart(styles)).map(({ text }) => text);

test.each([
  ['a line as low as nothing', '<spacing line="1" lineRule="exact"/>', 'spacing'],
  ['characters on each other', '<spacing val="-400"/>', 'spacing'],
  ['characters without width', '<w val="1"/>', 'w'],
  ['words raised out of their line', '<position val="3000"/>', 'position'],
  ['an indent beyond the page', '<ind left="20000"/>', 'ind'],
  ['a row without height', '<trHeight val="1" hRule="exact"/>', 'trHeight'],
  ['a frame', '<framePr w="1" h="1"/>', 'framePr'],
  ['black behind black', '<shd val="clear" fill="000000"/>', 'shd'],
  ['a black marker', '<highlight val="black"/>', 'highlight'],
  ['a clear fill', '<textFill><alpha val="100000"/></textFill>', 'alpha'],
  ['a shape', '<drawing><wsp/></drawing>', 'wsp'],
  ['a picture that floats', '<drawing><anchor/></drawing>', 'anchor'],
  ['an old shape', '<pict><rect fillcolor="white"/></pict>', 'pict'],
])('%s may hide words', (_name, body, name) => {
  expect(names(body)).toEqual([name]);
});

test.each([
  '<spacing line="560" lineRule="exact"/>',
  '<spacing val="-4"/>',
  '<w val="90"/>',
  '<ind left="420" firstLine="640"/>',
  '<trHeight val="400" hRule="exact"/>',
  '<shd val="clear" fill="F2F2F2"/>',
  '<shd val="clear" fill="auto"/>',
  '<highlight val="yellow"/>',
  '<drawing><inline/></drawing>',
])('%s hides nothing', (body) => {
  expect(names(body)).toEqual([]);
});

test('styles hide too, but for the frames and indents of those that software brings along', () => {
  expect(
    names('', '<styles><framePr/><ind left="20000"/><spacing line="1" lineRule="exact"/></styles>'),
  ).toEqual(['spacing']);
});

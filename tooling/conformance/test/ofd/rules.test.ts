import { unzipSync, zipSync } from 'fflate';
import { checkRules } from '../../src/ofd/check-ofd.js';
import { archiveSample, withChanges } from './sample.js';

const DOCUMENT = 'Doc_0/Document.xml';
const PAGE = 'Doc_0/Pages/Page_0/Content.xml';
const PUBLIC = 'Doc_0/PublicRes.xml';
const LOOKS = 'Doc_0/DocumentRes.xml';

let sample: Uint8Array;
beforeAll(async () => {
  sample = await archiveSample();
});

test('an OFD-A of ours keeps every rule', () => {
  expect(checkRules(sample, true)).toEqual({ passed: true, summary: '19 rules, 0 broken', details: [] });
});

const swap =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };

test.each<[string, string, string, string | RegExp, string]>([
  ['33190 §7.3: numbers', 'a number twice', PAGE, /ID="(\d+)" Boundary/, 'ID="1" Boundary'],
  ['33190 §7.3: numbers', 'a number above the highest', DOCUMENT, /<ofd:MaxUnitID>\d+/, '<ofd:MaxUnitID>9'],
  ['33190 §7.3: references', 'a font that is not there', PAGE, /Font="\d+"/, 'Font="99999"'],
  ['33190 §11.3', 'a distance too few', PAGE, /DeltaX="g \d+ /, 'DeltaX="g 2 '],
  ['42133 §6.1:', 'a part that is not there', PUBLIC, 'font_1.ttf', 'font_9.ttf'],
  ['42133 §6.2.1', 'another kind', 'OFD.xml', 'DocType="OFD-A"', 'DocType="OFD"'],
  ['42133 §6.2.1', 'no properties', 'OFD.xml', /<ofd:CustomDatas>.*<\/ofd:CustomDatas>/, ''],
  ['42133 §6.2.2', 'permissions', DOCUMENT, '<ofd:CustomTags>', '<ofd:Permissions/><ofd:CustomTags>'],
  ['42133 §6.2.2', 'an address', PAGE, '<ofd:Content>', '<ofd:URI URI="x"/><ofd:Content>'],
  [
    '42133 §6.2.3',
    'an area that needs not be said',
    PAGE,
    '<ofd:Content>',
    '<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content>',
  ],
  ['42133 §6.2.4', 'no layer of the body', PAGE, 'Type="Body"', 'Type="Background"'],
  [
    '42133 §6.2.4',
    'tags in another order',
    'Doc_0/Tags/structure.xml',
    /(>\d+<\/ofd:ObjectRef>)(.*?)(>\d+<\/ofd:ObjectRef>)/,
    '$3$2$1',
  ],
  ['42133 §6.2.5', 'an outline that leads nowhere', DOCUMENT, /PageID="\d+"/, 'PageID="1"'],
  [
    '42133 §6.2.6: fonts and colour',
    'looks among fonts',
    PUBLIC,
    '</ofd:Res>',
    '<ofd:DrawParams/></ofd:Res>',
  ],
  [
    '42133 §6.2.6: each font',
    'a font that is not used',
    PUBLIC,
    '</ofd:Fonts>',
    '<ofd:Font ID="1" FontName="x"/></ofd:Fonts>',
  ],
  ['42133 §6.2.6: pictures', 'a picture of another kind', LOOKS, 'Format="PNG"', 'Format="GIF"'],
  ['42133 §6.3', 'another colour space', PUBLIC, 'Type="RGB"', 'Type="LAB"'],
  ['42133 §6.3', 'a frame too tall', PAGE, /(<ofd:TextObject ID="\d+" Boundary="\S+ \S+ \S+) \S+"/, '$1 80"'],
  [
    '42133 §6.3',
    'a frame too wide',
    'Doc_0/Pages/Page_1/Content.xml',
    /(<ofd:PathObject ID="\d+" Boundary="\S+ \S+) \S+/,
    '$1 200',
  ],
  [
    '42133 §6.4, 6.5',
    'a colour at its place',
    PAGE,
    '<ofd:TextCode',
    '<ofd:FillColor Value="1 1 1"/><ofd:TextCode',
  ],
  ['42133 §6.4, 6.5', 'a look twice', LOOKS, /(<ofd:DrawParam ID=")\d+(".*?<\/ofd:DrawParam>)/, '$&$11$2'],
  ['42133 §6.11: tags', 'no schema', 'Doc_0/Tags/CustomTags.xml', /<ofd:SchemaLoc>.*<\/ofd:SchemaLoc>/, ''],
  [
    '42133 §6.11: tags',
    'a schema that refers to another',
    'Doc_0/Tags/structure.xsd',
    '<xs:element',
    '<xs:import namespace="x"/><xs:element',
  ],
  ['42133 §6.15', 'data that are no text', 'Doc_0/Attachs/Attachments.xml', 'Format="txt"', 'Format="xlsx"'],
])('%s: %s', (rule, _, part, from, to) => {
  const { details } = checkRules(withChanges(sample, { [part]: swap(from, to) }), true);
  expect(details.join('\n')).toContain(`GB/T ${rule}`);
});

test('a line that is cut in two is found', () => {
  const cut = (text: string): string =>
    text.replace(
      /<ofd:TextObject ID="\d+" Boundary="(\S+) \S+ (\S+) .*?<\/ofd:TextObject>/,
      (whole, x, width) =>
        whole + whole.replace(`Boundary="${x} `, `Boundary="${Number(x) + Number(width)} `),
    );
  const { details } = checkRules(withChanges(sample, { [PAGE]: cut }), true);
  expect(details.join('\n')).toContain('GB/T 42133 §6.6');
});

test('parts that nothing leads to, that are encrypted, and fonts without tables are found', () => {
  const stray = withChanges(sample, {
    'Doc_0/encryptions.dat': Uint8Array.of(1),
    'Doc_0/Res/font_1.ttf': new Uint8Array(12),
  });
  const details = checkRules(stray, true).details.join('\n');
  expect(details).toContain('nothing leads to Doc_0/encryptions.dat');
  expect(details).toContain('GB/T 42133 §6.16');
  expect(details).toContain('has no cmap');
});

test('extra fields of the zip are found', () => {
  const extra = { 1: Uint8Array.of(1) };
  const { details } = checkRules(zipSync(unzipSync(sample), { extra }), false);
  expect(details.join('\n')).toContain('extra field at 0');
});

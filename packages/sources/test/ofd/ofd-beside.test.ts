import { examined, line, makeOfd } from './make-ofd.js';

const entry = (body: string, info = ''): string =>
  `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" DocType="OFD"><ofd:DocBody><ofd:DocInfo>${info}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${body}</ofd:DocBody></ofd:OFD>`;
const settings = async (parts: Readonly<Record<string, string>>): Promise<string> =>
  JSON.stringify((await examined(makeOfd(line(20, 30, '答复'), parts))).beside.settings);

const whole = { 'OFD.xml': entry('') };

test.each([
  [
    'another version of the document',
    { 'OFD.xml': entry('<ofd:Versions><ofd:Version ID="1" Current="true" BaseLoc="V.xml"/></ofd:Versions>') },
  ],
  [
    'data beside the properties',
    {
      'OFD.xml': entry('', '<ofd:CustomDatas><ofd:CustomData Name="x">1</ofd:CustomData></ofd:CustomDatas>'),
    },
  ],
  ['a file that is attached', { ...whole, 'Doc_0/Attachs/a.docx': 'x' }],
])('%s is no less compared than pages', async (_, parts) => {
  expect(await settings(parts)).not.toBe(await settings(whole));
});

test('what whoever signs adds is compared otherwise', async () => {
  const signed = {
    'OFD.xml': entry('<ofd:Signatures>Doc_0/Signs/S.xml</ofd:Signatures>'),
    'Doc_0/Signs/x.esl': 'x',
  };
  expect(await settings(signed)).toBe(await settings(whole));
});

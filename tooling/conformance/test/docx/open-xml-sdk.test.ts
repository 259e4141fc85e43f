import { judgeMessages } from '../../src/docx/open-xml-sdk.js';

const versions = ['Office2007', 'Microsoft365'];
const caption =
  "Sch_X /word/document.xml: The element has unexpected child element 'http://x/main:tblCaption'.";

test('equal errors of several versions are one', () => {
  const outcome = judgeMessages(
    versions.map((version) => ({ version, message: 'bad' })),
    versions,
  );
  expect(outcome).toMatchObject({ passed: false, details: ['bad (Office2007, Microsoft365)'] });
});

test('the description of a table is accepted of Office 2007, of no other', () => {
  expect(judgeMessages([{ version: 'Office2007', message: caption }], versions).passed).toBe(true);
  expect(judgeMessages([{ version: 'Microsoft365', message: caption }], versions).passed).toBe(false);
});

import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { documentPart, examined, line, makeOfd, xmlPart } from './make-ofd.js';

const sentence = '全年受理政府信息公开申请，全部在期限内答复。';
const PAGE = 'Doc_0/Pages/Page_0/Content.xml';
const parts = {
  'OFD.xml': xmlPart(
    'OFD',
    '<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody>',
    'DocType="OFD-A"',
  ),
  'Doc_0/Document.xml': documentPart(
    ['Page_0'],
    '<ofd:Annotations>Annots.xml</ofd:Annotations>',
    '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>',
  ),
  'Doc_0/PublicRes.xml': xmlPart(
    'Res',
    '<ofd:Fonts><ofd:Font ID="3" FontName="SimSun"/><ofd:Font ID="4" FontName="XXGK-Song"><ofd:FontFile>a.ttf</ofd:FontFile></ofd:Font></ofd:Fonts>',
    'BaseLoc="Res"',
  ),
  'Doc_0/Res/a.ttf': 'x',
  'Doc_0/Signs/Signatures.xml': xmlPart(
    'Signatures',
    '<ofd:Signature ID="s1" Type="Seal" BaseLoc="/Doc_0/Signs/Sign_0/Signature.xml"/>',
  ),
} as const;

/** A file with a seal over some parts, whose digests are those of `signedPage`. */
function sealed(layer: string, method = '1.2.156.10197.1.401', signedLayer = layer): Uint8Array {
  const sm3 = (text: string): string => createHash('sm3').update(text).digest('base64');
  const page = (content: string): string =>
    `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content></ofd:Page>`;
  const reference = (name: string, digest: string) =>
    `<ofd:Reference FileRef="/${name}"><ofd:CheckValue>${digest}</ofd:CheckValue></ofd:Reference>`;
  const references = [
    ...Object.entries(parts).map(([name, part]) => reference(name, sm3(part))),
    reference(PAGE, sm3(page(signedLayer))),
  ];
  const signature = xmlPart(
    'Signature',
    `<ofd:SignedInfo><ofd:Provider ProviderName="签章"/><ofd:SignatureDateTime>20230118093000Z</ofd:SignatureDateTime><ofd:References CheckMethod="${method}">${references.join('')}</ofd:References></ofd:SignedInfo>`,
  );
  return makeOfd(layer, { ...parts, 'Doc_0/Signs/Sign_0/Signature.xml': signature, [PAGE]: page(layer) });
}

test('names a seal whose digests hold, fonts that are not there and what is laid over', async () => {
  const { traits } = await examined(sealed(line(20, 20, sentence)));
  expect(traits).toEqual({
    docType: 'OFD-A',
    missingFonts: ['SimSun'],
    isAnnotated: true,
    signatures: [
      { id: 's1', kind: 'seal', provider: '签章', time: '20230118093000Z', changed: [], unprotected: [] },
    ],
  });
});

test('names the parts that were changed since, and those that were added', async () => {
  const changed = await examined(sealed(line(20, 20, sentence), 'SM3', line(20, 20, '别的文字')));
  expect(changed.traits.signatures).toMatchObject([{ changed: [PAGE] }]);
  const withMore = zipSync({
    ...unzipSync(sealed(line(20, 20, sentence))),
    'Doc_0/More.xml': strToU8('<x/>'),
  });
  expect((await examined(withMore)).traits.signatures).toMatchObject([
    { changed: [], unprotected: ['Doc_0/More.xml'] },
  ]);
  expect((await examined(makeOfd(''))).traits.signatures).toEqual([]);
});

test('says of digests that are not by SM3 that they were not checked', async () => {
  const { traits } = await examined(sealed(line(20, 20, sentence), 'MD5'));
  expect(traits.signatures).toMatchObject([{ unknownMethod: 'MD5', changed: [] }]);
});

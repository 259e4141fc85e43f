import { zlibSync } from 'fflate';
import { objectSettings } from '../../src/pdf/object-settings.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Two pages with fonts, as objects by their numbers; the first is the catalog. */
const sound: readonly string[] = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595.275591 842]>>',
  '<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>',
  '<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
  '<</Type/Font/BaseFont/A#42/FontFile2 7 0 R/W[1[500]]>>',
  '<</Type/Font/BaseFont/C/FontFile2 8 0 R/W[1[600]]>>',
  '<</Length 3>>\nstream\nabc\nendstream',
  '<</Length 3>>\nstream\ndef\nendstream',
];

function written(objects: readonly string[], trailer = '/Root 1 0 R'): string {
  let file = '%PDF-1.7\n';
  const lines = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  return `${file}xref\n1 ${objects.length}\n${lines.join('')}trailer\n<<${trailer}>>\nstartxref\n${file.length}\n%%EOF`;
}

/** The same objects, those that are no streams packed together, the list of all of them packed as well. */
function packed(objects: readonly string[]): string {
  const inPack = objects.slice(0, 6);
  let data = '';
  const starts = inPack.map((object, index) => {
    data += `${object} `;
    return `${index + 1} ${data.length - object.length - 1}`;
  });
  const head = `${starts.join(' ')} `;
  const stream = (entries: string, bytes: Uint8Array): string => {
    const small = text(zlibSync(bytes));
    return `<<${entries}/Filter/FlateDecode/Length ${small.length}>>\nstream\n${small}\nendstream`;
  };
  const others = [...objects.slice(6), stream(`/Type/ObjStm/N 6/First ${head.length}`, latin(head + data))];
  let file = '%PDF-1.7\n';
  const rows = inPack.map((_, index) => [2, 0, 9, index]);
  others.forEach((object, index) => {
    rows.push([1, Math.floor(file.length / 256), file.length % 256, 0]);
    file += `${index + 7} 0 obj\n${object}\nendobj\n`;
  });
  const up = rows.flatMap((row, index) => [2, ...row.map((byte, at) => byte - (rows[index - 1]?.[at] ?? 0))]);
  const entries = '/Type/XRef/Size 10/Index[1 9]/W[1 2 1]/Root 1 0 R/DecodeParms<</Predictor 12/Columns 4>>';
  const list = stream(
    entries,
    Uint8Array.from(up, (byte) => byte & 0xff),
  );
  return `${file}10 0 obj\n${list}\nendobj\nstartxref\n${file.length}\n%%EOF`;
}

const settings = (file: string): ReturnType<typeof objectSettings> => objectSettings(latin(file));
const changed = (number: number, from: string, to: string): readonly string[] =>
  sound.map((object, index) => (index + 1 === number ? object.replace(from, to) : object));

describe('objectSettings', () => {
  it('has a digest of each page and one of the rest', () => {
    expect(settings(written(sound)).map(({ page }) => page)).toEqual([1, 2, undefined]);
  });

  it.each([
    ['in packs', packed(sound)],
    [
      'with what is inherited in each page',
      written(changed(3, '/Parent', '/MediaBox[0 0 595.2756 842]/Parent')),
    ],
    [
      'with names and numbers written otherwise',
      written(changed(5, '/A#42/FontFile2 7 0 R', '/AB /FontFile2 7 0 R')),
    ],
    ['with other objects that nothing leads to', written([...sound, '(x)'])],
  ])('is the same for the same objects %s', (_, file) => {
    expect(settings(file)).toEqual(settings(written(sound)));
  });

  it.each([
    ['widths of letters', changed(6, '600', '300'), [1]],
    ['fonts that are not theirs', changed(5, '7 0 R', '8 0 R'), [1, 2]],
    ['data', changed(8, 'def', 'deg'), [1]],
    ['a layer that is off', changed(1, '/Type', '/OCProperties<</D<</OFF[5 0 R]>>>>/Type'), [undefined]],
    ['a script', changed(1, '/Type', '/OpenAction<</S/JavaScript/JS(x\\051)>>/Type'), [undefined]],
    ['a page turned by what it inherits', changed(2, '/Type', '/Rotate 90/Type'), [1, 2]],
    ['an entry beside the page', changed(4, '/Type', '/AA<</O 5 0 R>>/Type'), [2]],
  ])('is another for %s', (_, objects, pages) => {
    const before = settings(written(sound));
    const other = settings(written(objects)).filter((setting, index) => setting.text !== before[index]?.text);
    expect(other.map(({ page }) => page)).toEqual(pages);
  });

  it('takes the newest part of a file', () => {
    const first = written(sound);
    const object = '6 0 obj\n<</Type/Font/BaseFont/C/FontFile2 8 0 R/W[1[1]]>>\nendobj\n';
    const row = `${String(first.length).padStart(10, '0')} 00000 n \n`;
    const at = first.length + object.length;
    const before = first.lastIndexOf('xref\n1 ');
    const file = `${first}${object}xref\n6 1\n${row}trailer\n<</Root 1 0 R/Prev ${before}>>\nstartxref\n${at}\n%%EOF`;
    expect(settings(file)).toEqual(settings(written(changed(6, '600', '1'))));
  });

  it.each([
    ['objects that stand elsewhere', written(sound).replace('6 0 obj', '9 0 obj')],
    ['two entries of one name', written(changed(6, '/W', '/BaseFont/D/W'))],
    ['a stream of another length', written(changed(7, 'abc', 'abcdef'))],
    [
      'lists of objects in a circle without end',
      written(sound, `/Root 1 0 R/Prev ${written(sound).lastIndexOf('xref\n1 ')}`),
    ],
    ['pages in a circle', written(changed(2, '3 0 R', '2 0 R'))],
    ['no end', written(changed(5, '[1[500]]', '['.repeat(100_000)))],
    ['nothing', ''],
  ])('guesses nothing of a file with %s', (_, file) => {
    expect(settings(file)).toEqual([{ what: 'structure', text: 'NotAsWritten' }]);
  });
});

test('a stream whose length is itself is told, not read without end', () => {
  const objects = sound.with(6, '<</Length 7 0 R>>\nstream\nabc\nendstream');
  expect(objectSettings(latin(written(objects)))).toEqual([{ what: 'structure', text: 'NotAsWritten' }]);
});

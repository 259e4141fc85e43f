import { fontTables, glyphLookup } from '@xxgk/fonts';
import type { TextRun } from '@xxgk/layout';
import { attributes, type OfdFile, objects, paint } from './helpers/ofd-file.js';
import { pageWith, run } from './helpers/samples.js';

const MM = 25.4 / 72;

function paintRuns(...runs: readonly TextRun[]): Promise<OfdFile> {
  return paint(pageWith({ kind: 'text', owner: { element: 1 }, runs }));
}

function glyphOf(file: OfdFile, character: string): number | undefined {
  const cmap = fontTables(file.part('Doc_0/Res/font_1.ttf')).get('cmap') ?? new Uint8Array();
  return glyphLookup(cmap)?.(character.codePointAt(0) ?? 0);
}

it('sets the runs of one font, size and base line as one object with exact advances', async () => {
  const runs = [run('公开公开公'), run('信息', { x: 200, letterSpacing: 2 })];
  const [object, ...more] = objects(await paintRuns(...runs), 'TextObject');
  expect(more).toEqual([]);
  expect(object).toContain('>公开公开公信息</ofd:TextCode>');
  const code = attributes(object?.slice(object.indexOf('<ofd:TextCode')));
  expect(code['X']).toBe('0');
  expect(code['DeltaX']).toBe('g 4 5.6444 12.7 6.35');
  const { Boundary = '', Size } = attributes(object);
  expect(Size).toBe('5.6444');
  const [x = 0, y = 0, width = 0, height = 0] = Boundary.split(' ').map(Number);
  expect(x).toBeCloseTo(100 * MM, 3);
  expect(y + Number(code['Y'])).toBeCloseTo(200 * MM, 3);
  expect(x + width).toBeCloseTo((200 + 16 + 2 + 16) * MM, 3);
  expect(height).toBeGreaterThanOrEqual(5.6444);
  expect(height).toBeLessThan(5.6444 * 1.2);
});

it('begins another object where font, size, colour or base line change', async () => {
  const runs = [
    run('公'),
    run('开', { size: 14 }),
    run('信', { size: 14, colour: '#FF0000' }),
    run('息', { face: 'heiti' }),
  ];
  const file = await paintRuns(...runs);
  expect(objects(file, 'TextObject')).toHaveLength(4);
  const [, , red] = objects(file, 'TextObject');
  expect(file.text('Doc_0/DocumentRes.xml')).toContain(
    `<ofd:DrawParam ID="${attributes(red)['DrawParam']}"><ofd:FillColor Value="255 0 0"/></ofd:DrawParam>`,
  );
});

it('lets the subset show a character that no face has as the sign for it', async () => {
  const file = await paintRuns(
    run('公'),
    run('〓', { x: 116, written: '𠀀' }),
    run('〓', { x: 132, written: '\u9fff' }),
  );
  const [, beyond] = objects(file, 'TextObject');
  expect(beyond).toContain('>𠀀</ofd:TextCode>');
  expect(objects(file, 'TextObject').join('')).not.toContain('CGTransform');
  const sign = glyphOf(file, '〓');
  expect(sign).toBeGreaterThan(0);
  expect([glyphOf(file, '𠀀'), glyphOf(file, '\u9fff')]).toEqual([sign, sign]);
});

it('says the glyph where several characters are drawn as one', async () => {
  const file = await paintRuns(run('é', { written: 'e\u0301' }));
  const [object] = objects(file, 'TextObject');
  expect(object).toContain(
    `<ofd:CGTransform CodePosition="0" CodeCount="2" GlyphCount="1"><ofd:Glyphs>${glyphOf(file, 'é')}</ofd:Glyphs></ofd:CGTransform>`,
  );
  expect(object).toContain('>e\u0301</ofd:TextCode>');
});

it('turns a line that runs down the page', async () => {
  const turned = { kind: 'text', owner: { element: 1 }, turned: true, runs: [run('公开')] } as const;
  const [object] = objects(await paint(pageWith(turned)), 'TextObject');
  const { Boundary = '', CTM } = attributes(object);
  const [x = 0, y = 0, width = 0, height = 0] = Boundary.split(' ').map(Number);
  const [a, b, c, d, e = 0] = (CTM ?? '').split(' ').map(Number);
  const line = Number(attributes(object?.slice(object.indexOf('<ofd:TextCode')))['Y']);
  expect([a, b, c, d]).toEqual([0, 1, -1, 0]);
  expect(e).toBeCloseTo(width, 3);
  expect(x + e - line).toBeCloseTo(100 * MM, 3);
  expect(y).toBeCloseTo(200 * MM, 3);
  expect(height).toBeCloseTo(32 * MM, 3);
});

it('embeds what is shown and nothing else, as a font that opens by itself', async () => {
  const file = await paintRuns(run('公开'));
  const tables = fontTables(file.part('Doc_0/Res/font_1.ttf'));
  const needed = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];
  expect([...tables.keys()]).toEqual(expect.arrayContaining(needed));
  expect([glyphOf(file, '公'), glyphOf(file, '开'), glyphOf(file, '信')]).toEqual([1, 2, 0]);
  expect(file.text('Doc_0/PublicRes.xml')).toContain('FontName="XXGK-FangSong" FamilyName="仿宋_GB2312"');
});

it('refuses a face that is not there and a character that it lacks', async () => {
  await expect(paintRuns(run('公', { face: 'none' }))).rejects.toMatchObject({ code: 'font-missing' });
  await expect(paintRuns(run('𠀀'))).rejects.toMatchObject({ code: 'document-invalid' });
});

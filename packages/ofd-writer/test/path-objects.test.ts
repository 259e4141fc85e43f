import type { VectorShape } from '@xxgk/document';
import { attributes, type OfdFile, objects, paint } from './helpers/ofd-file.js';
import { pageWith } from './helpers/samples.js';

const MM = 25.4 / 72;
const SQUARE = [['M', 0, 0], ['L', 10, 0], ['L', 10, 10], ['L', 0, 10], ['Z']] as const;

function drawing(...shapes: readonly VectorShape[]): Promise<OfdFile> {
  const box = { x: 100, y: 200, width: 200, height: 100 };
  return paint(pageWith({ kind: 'vector', owner: { element: 1 }, box, width: 100, height: 50, shapes }));
}

function boundary(object: string | undefined): readonly number[] {
  return (attributes(object)['Boundary'] ?? '').split(' ').map((value) => Math.round(Number(value) / MM));
}

it('draws straight lines of one thickness as one object with room for half of it', async () => {
  const lines = [
    [100, 200, 300, 200],
    [100, 240, 300, 240],
  ] as const;
  const file = await paint(
    pageWith({ kind: 'rules', owner: { artifact: 'layout' }, thickness: 2, colour: '#FF0000', lines }),
  );
  const [object, ...more] = objects(file, 'PathObject');
  expect(more).toEqual([]);
  expect(boundary(object)).toEqual([99, 199, 202, 42]);
  expect(object).toContain(
    '<ofd:AbbreviatedData>M 0.353 0.353 L 70.908 0.353 M 0.353 14.464 L 70.908 14.464</ofd:AbbreviatedData>',
  );
  expect(file.text('Doc_0/DocumentRes.xml')).toContain(
    `<ofd:DrawParam ID="${attributes(object)['DrawParam']}" LineWidth="0.7056"><ofd:StrokeColor Value="255 0 0"/></ofd:DrawParam>`,
  );
});

it('says the colour of what is filled, also black, and how far a stroke reaches', async () => {
  const fill = { colour: [0, 0, 0], rule: 'evenodd' } as const;
  const stroke = {
    colour: [1, 0, 0],
    width: 2,
    cap: 'round',
    join: 'bevel',
    miterLimit: 4,
    dashes: [3, 1],
  } as const;
  const file = await drawing({ path: SQUARE, clips: [], fill }, { path: SQUARE, clips: [], stroke });
  const [filled, stroked] = objects(file, 'PathObject');
  expect(attributes(filled)).toMatchObject({ Stroke: 'false', Fill: 'true', Rule: 'Even-Odd' });
  expect(boundary(filled)).toEqual([100, 200, 20, 20]);
  // The stroke is seen within the drawing alone.
  expect(boundary(stroked)).toEqual([100, 200, 22, 22]);
  const looks = file.text('Doc_0/DocumentRes.xml');
  expect(looks).toContain('<ofd:FillColor Value="0 0 0"/>');
  expect(looks).toContain('LineWidth="1.4111" Join="Bevel" Cap="Round" DashPattern="2.1167 0.7056"');
});

it('clips by the boundary where that is enough', async () => {
  const fill = { colour: [0, 0, 0], rule: 'nonzero' } as const;
  const half = [['M', 0, 0], ['L', 5, 0], ['L', 5, 10], ['L', 0, 10], ['Z']] as const;
  const triangle = [['M', 0, 0], ['L', 10, 0], ['L', 0, 10], ['Z']] as const;
  const outside = [['M', 90, 0], ['L', 95, 0], ['L', 95, 10], ['L', 90, 10], ['Z']] as const;
  const file = await drawing(
    { path: SQUARE, clips: [half], fill },
    { path: SQUARE, clips: [triangle], fill },
    { path: SQUARE, clips: [outside], fill },
  );
  const [rectangle, other, ...more] = objects(file, 'PathObject');
  expect(more).toEqual([]);
  expect(boundary(rectangle)).toEqual([100, 200, 10, 20]);
  expect(rectangle).not.toContain('Clips');
  expect(other).toContain(
    '<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="0 0 7.0556 7.0556" Stroke="false" Fill="true">',
  );
});

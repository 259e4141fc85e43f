import { parseRules } from '../../src/measures/parse-rules.js';

const trace = `<document><page number="1" mediabox="0 0 595 842">
<stroke_path linewidth="1.5" colorspace="DeviceRGB" color="1 0 0" transform="1 0 0 -1 0 842">
    <moveto x="80" y="642"/>
    <lineto x="520" y="642"/>
</stroke_path>
<fill_path colorspace="DeviceGray" color="0" transform="1 0 0 1 0 0">
    <moveto x="80" y="700"/><lineto x="520" y="700"/><lineto x="520" y="701"/><lineto x="80" y="701"/><closepath/>
</fill_path>
<stroke_path linewidth="1" color="0" transform="1 0 0 1 0 0"><moveto x="80" y="10"/><lineto x="80" y="400"/></stroke_path>
</page><page number="2"></page></document>`;

test('strokes and thin surfaces are rules, with their colours; what is upright is none', () => {
  expect(parseRules(trace)).toEqual([
    [
      { left: 80, right: 520, top: 199.25, bottom: 200.75, colour: '#ff0000' },
      { left: 80, right: 520, top: 700, bottom: 701, colour: '#000000' },
    ],
    [],
  ]);
});

import { element } from '@xxgk/container';
import { ReadyXml, serializeComponent } from '../../src/xml/serialize-component.js';

test.each([
  [{ a: {} }, '<a/>'],
  [{ a: { _attr: { x: 1, y: undefined } } }, '<a x="1"/>'],
  [{ a: [{ _attr: { x: '<' } }, 'b & c', { d: [{ e: 'f' }] }] }, '<a x="&lt;">b &amp; c<d><e>f</e></d></a>'],
  [{ a: [] }, '<a/>'],
  [{ a: [{ b: new ReadyXml(element('b', { x: '<' })) }] }, '<a><b x="&lt;"/></a>'],
])('writes %j', (component, xml) => {
  expect(serializeComponent(component)).toBe(xml);
});

import { pictureLimits } from '../limits.js';
import { parseXml, type XmlElement } from './parse-xml.js';

const PICTURE_DATA = /"data:[^"]*"/gu;
const TAG = /</gu;
const ON_LAYERS = ['opacity', 'filter', 'mask', 'style'];
const STEP = /^fe[A-Z]/u;
const LIMITED: Readonly<Record<string, number>> = {
  stdDeviation: pictureLimits.filterReach,
  radius: pictureLimits.filterReach,
  numOctaves: pictureLimits.filterRepeats,
  order: pictureLimits.filterRepeats,
};

/**
 * Whether a drawing as resvg writes it, its uses resolved, would take beyond all measure to paint. Pure.
 * @throws Error for what is not well-formed
 */
export function isTooComplex(normal: string): boolean {
  const drawing = normal.replace(PICTURE_DATA, '""');
  if (drawing.length > pictureLimits.characters) return true;
  const tags = drawing.match(TAG)?.length ?? 0;
  if (tags > pictureLimits.elements * 2) return true;
  const elements = allBelow(parseXml(drawing));
  const onLayers = elements.filter(({ attributes }) =>
    ON_LAYERS.some((name) => attributes[name] !== undefined),
  );
  if (onLayers.length > pictureLimits.layers) return true;
  return filterSteps(elements) > pictureLimits.filterSteps || elements.some(reachesTooFar);
}

function allBelow(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    found.push(element);
    for (const child of element.children) waiting.push(child);
  }
  return found;
}

/** The steps of all filters, counted each time that one is used. */
function filterSteps(elements: readonly XmlElement[]): number {
  const filters = elements.filter(({ name }) => name === 'filter');
  const steps = new Map(
    filters.map(({ attributes, children }) => [`url(#${attributes['id'] ?? ''})`, children.length]),
  );
  const uses = elements.flatMap(({ attributes }) => (attributes['filter'] ?? '').split(/\s/u));
  return uses.reduce((sum, use) => sum + (steps.get(use) ?? 0), 0);
}

function reachesTooFar({ name, attributes }: XmlElement): boolean {
  if (!STEP.test(name)) return false;
  return Object.entries(LIMITED).some(([attribute, most]) =>
    (attributes[attribute] ?? '').split(/[\s,]+/u).some((number) => Number(number) > most),
  );
}

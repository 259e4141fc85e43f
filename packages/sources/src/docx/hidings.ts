import type { BesideSetting } from '../beside.js';
import type { XmlNode } from '../container/xml.js';

/** Twips: a line or row so low shows nothing; an indent so wide moves words out of the page, one so far left too. */
const LOW = 60;
const FAR_RIGHT = 12_000;
const FAR_LEFT = -4000;
/** Twips between characters, percent of their width, half points up or down, of which none is written to be read. */
const CLOSEST = -100;
const NARROWEST = 30;
const HIGHEST = 48;
/** Thousandths of a percent. */
const CLEAR = 90_000;
/** Greatest value of each part of a ground on which black words are not seen. */
const DARK = 0x70;
const DARK_MARKS: ReadonlySet<string> = new Set([
  'black',
  'darkBlue',
  'darkMagenta',
  'darkRed',
  'darkGreen',
  'darkGray',
]);
const SIDES = ['left', 'start', 'right', 'end', 'firstLine', 'hanging'];

type Hiding = (node: XmlNode) => boolean;

const numberOf = ({ attributes }: XmlNode, name: string): number => Number(attributes[name] ?? Number.NaN);
const always: Hiding = () => true;

/** What may cover or hide words that stand in the text all the same, by the name of its element. */
const HIDINGS: Readonly<Record<string, Hiding>> = {
  anchor: always,
  wsp: always,
  pict: always,
  framePr: always,
  eastAsianLayout: ({ attributes }) => attributes['combine'] !== undefined,
  w: (node) => numberOf(node, 'val') < NARROWEST,
  position: (node) => Math.abs(numberOf(node, 'val')) > HIGHEST,
  spacing: (node) =>
    numberOf(node, 'val') <= CLOSEST ||
    (node.attributes['lineRule'] === 'exact' && numberOf(node, 'line') < LOW),
  ind: (node) => SIDES.some((side) => numberOf(node, side) > FAR_RIGHT || numberOf(node, side) < FAR_LEFT),
  trHeight: (node) => node.attributes['hRule'] === 'exact' && numberOf(node, 'val') < LOW,
  alpha: (node) => numberOf(node, 'val') >= CLEAR,
  highlight: ({ attributes }) => DARK_MARKS.has(attributes['val'] ?? ''),
  shd: ({ attributes }) => isDark(attributes['fill']),
};
/** Styles that office software brings along have these, used or not. */
const OF_UNUSED_STYLES: ReadonlySet<string> = new Set(['framePr', 'ind']);

/** What of a Word document may cover or hide its words: of the text all, of the styles what no software brings along. */
export function hidings(
  document: XmlNode | undefined,
  styles: XmlNode | undefined,
): readonly BesideSetting[] {
  const ofStyles = found(styles).filter((name) => !OF_UNUSED_STYLES.has(name));
  return [...found(document), ...ofStyles].map((text) => ({ what: 'style', text }));
}

function found(part: XmlNode | undefined): readonly string[] {
  const names: string[] = [];
  const waiting: XmlNode[] = part === undefined ? [] : [part];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (Object.hasOwn(HIDINGS, node.name) && HIDINGS[node.name]?.(node)) names.push(node.name);
    for (const child of node.children) if (typeof child !== 'string') waiting.push(child);
  }
  return names;
}

function isDark(fill = 'auto'): boolean {
  if (!/^[0-9a-f]{6}$/iu.test(fill)) return false;
  return [0, 2, 4].every((at) => Number.parseInt(fill.slice(at, at + 2), 16) < DARK);
}

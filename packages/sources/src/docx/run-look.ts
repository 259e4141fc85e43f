import { childOf, isOn, settingOf, type XmlNode } from '../container/xml.js';
import type { SourceNoteKind, SourceSpan } from '../source-document.js';
import type { DocxContext } from './docx-context.js';
import { isFilled, type StyleSheet } from './styles.js';

/** How a run shows its words, as far as it matters what they are. */
export interface RunLook {
  /** Why a reader of the page does not take them for words of the document. */
  readonly leftOut?: Extract<SourceNoteKind, 'hidden' | 'struck' | 'unseen'>;
  /** Above or below the line, as numbers of notes are. */
  readonly script?: 'raised' | 'lowered';
  /** The font of characters of one byte. */
  readonly font?: string;
  /** Given to the run itself. */
  readonly emphasis?: Emphasis | undefined;
}

/** How words stand out; where they lead. */
export type Emphasis = Pick<SourceSpan, 'isStrong' | 'isUnderlined' | 'link'>;

/** How a run is given to stand out; nothing where it is not. */
export function emphasisOf(run: XmlNode | undefined, link: string | undefined): Emphasis | undefined {
  const isStrong = isOn(run, 'b');
  const isUnderlined = !['none', undefined].includes(settingOf(run, 'u'));
  if (!isStrong && !isUnderlined && link === undefined) return undefined;
  return {
    ...(isStrong ? { isStrong } : {}),
    ...(isUnderlined ? { isUnderlined } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

/** Half points: words of three points and less are no words. */
const TINY = 6;
/** Least value of each part of a colour that cannot be seen on paper. */
const NEARLY_WHITE = 0xf0;
/** Properties that matter. */
const HEEDED: ReadonlySet<string> = new Set([
  ...[
    'vanish',
    'specVanish',
    'strike',
    'dstrike',
    'vertAlign',
    'position',
    'rFonts',
    'sz',
    'color',
    'textFill',
  ],
  ...['highlight', 'shd'],
]);
/** Properties that styles of several kinds switch on and off again. @rule ISO/IEC 29500-1 §17.7.3 */
const TOGGLES: readonly string[] = ['vanish', 'strike'];

/** The properties that count, by their names. */
type Properties = Readonly<Record<string, XmlNode>>;

/**
 * The look of a run by its own properties, its character style, the styles of its paragraph and table and what these are
 * based on, and the defaults of the document. @rule ISO/IEC 29500-1 §17.7.2
 */
export function runLook(
  run: XmlNode | undefined,
  paragraph: XmlNode | undefined,
  context: DocxContext,
): RunLook {
  const properties = { ...styleProperties(run, paragraph, context), ...heeded(run) };
  const holder: XmlNode = { name: 'rPr', attributes: {}, children: Object.values(properties) };
  const font = properties['rFonts']?.attributes['ascii'];
  const script = scriptOf(holder);
  const look = { ...(script === undefined ? {} : { script }), ...(font === undefined ? {} : { font }) };
  if (isOn(holder, 'vanish') || isOn(holder, 'specVanish')) return { ...look, leftOut: 'hidden' };
  if (isOn(holder, 'strike') || isOn(holder, 'dstrike')) return { ...look, leftOut: 'struck' };
  return isUnseen(holder, paragraph, context) ? { ...look, leftOut: 'unseen' } : look;
}

/** What the styles of a run say together; kept, for most runs of a document have the same. */
function styleProperties(
  run: XmlNode | undefined,
  paragraph: XmlNode | undefined,
  { styles, tableStyle }: DocxContext,
): Properties {
  const ofRun = settingOf(run, 'rStyle');
  const ofParagraph = settingOf(paragraph, 'pStyle') ?? styles.defaultParagraph;
  const key = JSON.stringify([ofRun, ofParagraph, tableStyle]);
  const known = styles.looks.get(key);
  if (known !== undefined) return known;
  const found = combined([ofRun, ofParagraph, tableStyle], styles);
  styles.looks.set(key, found);
  return found;
}

/** Properties of styles of three kinds, the nearest first, over the defaults. */
function combined(names: readonly (string | undefined)[], styles: StyleSheet): Properties {
  const levels = names.map((name) => inherited(styles.inherited(name, 'rPr')));
  const whole: Record<string, XmlNode> = { ...heeded(styles.defaults) };
  for (const level of [...levels].reverse()) Object.assign(whole, level);
  for (const name of TOGGLES) {
    const count = levels.filter((level) => isSwitchedOn(level[name])).length;
    const isSet = count % 2 === 1 || isOn(styles.defaults, name);
    whole[name] = { name, attributes: { val: isSet ? '1' : '0' }, children: [] };
  }
  return whole;
}

function isSwitchedOn(property: XmlNode | undefined): boolean {
  return property !== undefined && isOn({ name: 'rPr', attributes: {}, children: [property] }, property.name);
}

function inherited(chain: readonly XmlNode[]): Properties {
  return Object.assign({}, ...[...chain].reverse().map(heeded)) as Properties;
}

function heeded(properties: XmlNode | undefined): Properties {
  const found: Record<string, XmlNode> = {};
  for (const child of properties?.children ?? []) {
    if (typeof child !== 'string' && HEEDED.has(child.name)) found[child.name] ??= child;
  }
  return found;
}

function scriptOf(properties: XmlNode): RunLook['script'] {
  const aligned = settingOf(properties, 'vertAlign');
  if (aligned === 'superscript') return 'raised';
  if (aligned === 'subscript') return 'lowered';
  const position = Number(settingOf(properties, 'position') ?? 0);
  if (position === 0 || Number.isNaN(position)) return undefined;
  return position > 0 ? 'raised' : 'lowered';
}

function isUnseen(properties: XmlNode, paragraph: XmlNode | undefined, context: DocxContext): boolean {
  if (Number(settingOf(properties, 'sz') ?? Number.NaN) <= TINY) return true;
  if (childOf(childOf(properties, 'textFill'), 'noFill') !== undefined) return true;
  const isOnBackdrop = context.hasBackdrop === true && context.cell === undefined;
  if (!isNearlyWhite(settingOf(properties, 'color')) || context.isShaded === true || isOnBackdrop)
    return false;
  const ofStyle = settingOf(paragraph, 'pStyle') ?? context.styles.defaultParagraph;
  const grounds = [properties, paragraph, ...context.styles.inherited(ofStyle, 'pPr')];
  const isMarked = !['none', 'white', undefined].includes(settingOf(properties, 'highlight'));
  return !isMarked && !grounds.some((own) => isFilled(childOf(own, 'shd')));
}

function isNearlyWhite(colour = 'auto'): boolean {
  if (!/^[0-9a-f]{6}$/iu.test(colour)) return false;
  return [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= NEARLY_WHITE);
}

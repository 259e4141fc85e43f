import { childOf, isOn, settingOf, type XmlNode } from '../container/xml.js';
import type { SourceNoteKind } from '../source-document.js';
import type { DocxContext } from './docx-context.js';
import { isFilled } from './styles.js';

/** How a run shows its words, as far as it matters what they are. */
export interface RunLook {
  /** Why a reader of the page does not take them for words of the document. */
  readonly leftOut?: Extract<SourceNoteKind, 'hidden' | 'struck' | 'unseen'>;
  /** Above or below the line, as numbers of notes are. */
  readonly script?: 'raised' | 'lowered';
  /** The font of characters of one byte. */
  readonly font?: string;
}

/** Half points: words of three points and less are no words. */
const TINY = 6;
/** Least value of each part of a colour that cannot be seen on paper. */
const NEARLY_WHITE = 0xf0;

/**
 * The look of a run by its own properties, its character style, the styles of its paragraph and table and what these are
 * based on, and the defaults of the document. @rule ISO/IEC 29500-1 §17.7.2, §17.7.3
 */
export function runLook(
  run: XmlNode | undefined,
  paragraph: XmlNode | undefined,
  context: DocxContext,
): RunLook {
  const { styles } = context;
  const own = run === undefined ? [] : [run];
  const levels = [
    styles.inherited(settingOf(run, 'rStyle'), 'rPr'),
    styles.inherited(settingOf(paragraph, 'pStyle') ?? styles.defaultParagraph, 'rPr'),
    styles.inherited(context.tableStyle, 'rPr'),
  ];
  const defaults = styles.defaults === undefined ? [] : [styles.defaults];
  const all = [...own, ...levels.flat(), ...defaults];
  const toggled = (name: string): boolean => {
    if (childOf(run, name) !== undefined) return isOn(run, name);
    // Styles of several kinds that all switch it on switch it off again.
    const count = levels.filter((chain) => isOnIn(chain, name)).length;
    return count % 2 === 1 || isOn(styles.defaults, name);
  };
  const font = fontOf(all);
  const script = scriptOf(all);
  const look = { ...(script === undefined ? {} : { script }), ...(font === undefined ? {} : { font }) };
  if (toggled('vanish') || isOnIn(all, 'specVanish')) return { ...look, leftOut: 'hidden' };
  if (toggled('strike') || isOnIn(all, 'dstrike')) return { ...look, leftOut: 'struck' };
  return isUnseen(all, paragraph, context) ? { ...look, leftOut: 'unseen' } : look;
}

function isOnIn(chain: readonly XmlNode[], name: string): boolean {
  return isOn(
    chain.find((properties) => childOf(properties, name) !== undefined),
    name,
  );
}

function firstSetting(chain: readonly XmlNode[], name: string): string | undefined {
  return settingOf(
    chain.find((properties) => childOf(properties, name) !== undefined),
    name,
  );
}

function fontOf(chain: readonly XmlNode[]): string | undefined {
  const fonts = chain.map((properties) => childOf(properties, 'rFonts')?.attributes['ascii']);
  return fonts.find((font) => font !== undefined);
}

function scriptOf(chain: readonly XmlNode[]): RunLook['script'] {
  const aligned = firstSetting(chain, 'vertAlign');
  if (aligned === 'superscript') return 'raised';
  if (aligned === 'subscript') return 'lowered';
  const position = Number(firstSetting(chain, 'position') ?? 0);
  if (position === 0 || Number.isNaN(position)) return undefined;
  return position > 0 ? 'raised' : 'lowered';
}

function isUnseen(chain: readonly XmlNode[], paragraph: XmlNode | undefined, context: DocxContext): boolean {
  const size = Number(firstSetting(chain, 'sz') ?? Number.NaN);
  if (size <= TINY) return true;
  const filled = chain.find((properties) => childOf(properties, 'textFill') !== undefined);
  if (childOf(childOf(filled, 'textFill'), 'noFill') !== undefined) return true;
  const colour = firstSetting(chain, 'color') ?? 'auto';
  if (!isNearlyWhite(colour) || context.isShaded === true) return false;
  const grounds = [
    ...chain,
    ...(paragraph === undefined ? [] : [paragraph]),
    ...context.styles.inherited(settingOf(paragraph, 'pStyle') ?? context.styles.defaultParagraph, 'pPr'),
  ];
  const isMarked = !['none', 'white', undefined].includes(firstSetting(chain, 'highlight'));
  return !isMarked && !grounds.some((properties) => isFilled(childOf(properties, 'shd')));
}

function isNearlyWhite(colour: string): boolean {
  if (!/^[0-9a-f]{6}$/iu.test(colour)) return false;
  return [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= NEARLY_WHITE);
}

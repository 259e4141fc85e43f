import { childOf, childrenOf, settingOf, type XmlNode } from '../container/xml.js';
import { formatNumber } from './number-formats.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、` */
  readonly text: string;
}

type Levels = ReadonlyMap<number, Level>;

/** The automatic numbers of a document, counted from its first paragraph to its last. */
export interface Numbering {
  /** The number of the next paragraph of a list; nothing for lists that are not defined. */
  readonly next: (numberId: string, level: number) => string;
}

/** Reads `word/numbering.xml`. @rule ISO/IEC 29500-1 §17.9 */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const abstracts = new Map<string, Levels>();
  const lists = new Map<string, { readonly abstractId: string; readonly levels: Levels }>();
  for (const node of childrenOf(root)) {
    if (node.name === 'abstractNum') abstracts.set(node.attributes['abstractNumId'] ?? '', levelsOf(node));
    if (node.name !== 'num') continue;
    const abstractId = settingOf(node, 'abstractNumId') ?? '';
    const levels = new Map([
      ...(abstracts.get(abstractId) ?? []),
      ...overrides(node, abstracts.get(abstractId)),
    ]);
    lists.set(node.attributes['numId'] ?? '', { abstractId, levels });
  }
  const counters = new Map<string, number[]>();
  return {
    next: (numberId, level) => {
      const list = lists.get(numberId);
      const own = list?.levels.get(level);
      if (list === undefined || own === undefined) return '';
      const key = hasOverride(root, numberId) ? numberId : `abstract ${list.abstractId}`;
      const counts = counters.get(key) ?? [];
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      counts.length = level + 1;
      counters.set(key, counts);
      return own.text.replace(/%(\d)/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = list.levels.get(at);
        return formatNumber(counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
      });
    },
  };
}

function levelsOf(node: XmlNode): Levels {
  return new Map(
    childrenOf(node)
      .filter(({ name }) => name === 'lvl')
      .map((level) => [Number(level.attributes['ilvl'] ?? 0), levelOf(level)]),
  );
}

function levelOf(level: XmlNode): Level {
  const format = settingOf(level, 'numFmt') ?? 'decimal';
  return {
    start: Number(settingOf(level, 'start') ?? 1),
    format,
    text: format === 'bullet' ? '' : (settingOf(level, 'lvlText') ?? ''),
  };
}

function overrides(node: XmlNode, base: Levels | undefined): Levels {
  return new Map(
    childrenOf(node)
      .filter(({ name }) => name === 'lvlOverride')
      .flatMap((override): (readonly [number, Level])[] => {
        const at = Number(override.attributes['ilvl'] ?? 0);
        const own = childOf(override, 'lvl');
        const level = own ? levelOf(own) : base?.get(at);
        const start = settingOf(override, 'startOverride');
        if (level === undefined) return [];
        return [[at, start === undefined ? level : { ...level, start: Number(start) }]];
      }),
  );
}

/** A list that starts anew counts for itself; others go on where their kind stopped. */
function hasOverride(root: XmlNode | undefined, numberId: string): boolean {
  const list =
    root &&
    childrenOf(root).find(({ name, attributes }) => name === 'num' && attributes['numId'] === numberId);
  return list !== undefined && childOf(list, 'lvlOverride') !== undefined;
}

import { childOf, childrenOf, isOn, settingOf, type XmlNode } from '../container/xml.js';
import { formatNumber, isKnownFormat } from './number-formats.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、` */
  readonly text: string;
  /** All numbers of the level are shown as decimals. */
  readonly isLegal: boolean;
  /** The level, counted from 1, whose numbers let this one start anew; any above it where nothing is said, none for 0. */
  readonly restartsAfter?: number;
  /** The paragraph style that belongs to the level. */
  readonly style?: string;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  /** Lists of one kind count on for each other. */
  readonly kind: string;
  readonly levels: Levels;
  /** Levels that begin anew where the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The automatic numbers of a document, counted from its first paragraph to its last. */
export interface Numbering {
  /** The number of the next paragraph of a list; nothing for lists that are not defined. */
  readonly next: (numberId: string, level: number) => string;
  /** Whether a level has a mark instead of a number. */
  readonly isPoint: (numberId: string, level: number) => boolean;
  /** The level of a list that belongs to a paragraph style. */
  readonly levelOf: (numberId: string, style: string) => number | undefined;
  /** A format of this level that is not known, so that the number is shown as a decimal. */
  readonly unknownFormat: (numberId: string, level: number) => string | undefined;
}

/** Reads the part of the automatic numbers. @rule ISO/IEC 29500-1 §17.9 */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const lists = listsOf(root);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  return {
    isPoint: (numberId, level) => lists.get(numberId)?.levels.get(level)?.format === 'bullet',
    levelOf: (numberId, style) =>
      [...(lists.get(numberId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
    unknownFormat: (numberId, level) => {
      const format = lists.get(numberId)?.levels.get(level)?.format;
      return format === undefined || isKnownFormat(format) ? undefined : format;
    },
    next: (numberId, level) => {
      const list = lists.get(numberId);
      const own = list?.levels.get(level);
      if (list === undefined || own === undefined) return '';
      const counts = counters.get(list.kind) ?? [];
      counters.set(list.kind, counts);
      const use = `${numberId} ${level}`;
      const start = started.has(use) ? undefined : list.starts.get(level);
      started.add(use);
      counts[level] = start ?? (counts[level] ?? own.start - 1) + 1;
      restartBelow(counts, level, list.levels);
      return own.text.replace(/%(\d)/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const shown = list.levels.get(at);
        const format = own.isLegal ? 'decimal' : (shown?.format ?? 'decimal');
        return formatNumber(counts[at] ?? shown?.start ?? 1, format);
      });
    },
  };
}

function restartBelow(counts: number[], level: number, levels: Levels): void {
  for (let below = level + 1; below < counts.length; below += 1) {
    const after = levels.get(below)?.restartsAfter ?? below;
    if (level < after) delete counts[below];
  }
}

function listsOf(root: XmlNode | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((node) => [node.attributes['abstractNumId'] ?? '', node]),
  );
  const styled = new Map([...abstracts].map(([id, node]) => [settingOf(node, 'styleLink') ?? '', id]));
  return new Map(
    childrenOf(root, 'num').map((node): readonly [string, List] => {
      const named = settingOf(node, 'abstractNumId') ?? '';
      // A list that only names a style of lists is the list of that style.
      const style = settingOf(abstracts.get(named), 'numStyleLink');
      const kind = (style === undefined ? undefined : styled.get(style)) ?? named;
      const base = levelsOf(abstracts.get(kind));
      return [
        node.attributes['numId'] ?? '',
        { kind, levels: new Map([...base, ...ownLevels(node)]), starts: startsOf(node) },
      ];
    }),
  );
}

function levelsOf(node: XmlNode | undefined): Levels {
  return new Map(
    childrenOf(node, 'lvl').map((level) => [Number(level.attributes['ilvl'] ?? 0), levelOf(level)]),
  );
}

function levelOf(level: XmlNode): Level {
  const choices = childOf(level, 'AlternateContent');
  const fallback =
    childOf(childOf(choices, 'Choice'), 'numFmt') ?? childOf(childOf(choices, 'Fallback'), 'numFmt');
  const format = childOf(level, 'numFmt') ?? fallback;
  const name = format?.attributes['val'] ?? 'decimal';
  const restart = settingOf(level, 'lvlRestart');
  const style = settingOf(level, 'pStyle');
  return {
    start: Number(settingOf(level, 'start') ?? 1),
    format: name === 'custom' ? customFormat(format?.attributes['format'] ?? '') : name,
    text: name === 'bullet' ? '' : (settingOf(level, 'lvlText') ?? ''),
    isLegal: isOn(level, 'isLgl'),
    ...(restart === undefined ? {} : { restartsAfter: Number(restart) }),
    ...(style === undefined ? {} : { style }),
  };
}

/** `01, 02, 03, ...` is a format that is known; others keep their pattern as their name. */
function customFormat(pattern: string): string {
  return pattern.startsWith('01, 02') ? 'decimalZero' : `custom ${pattern}`;
}

function ownLevels(node: XmlNode): readonly (readonly [number, Level])[] {
  return childrenOf(node, 'lvlOverride').flatMap((override): (readonly [number, Level])[] => {
    const own = childOf(override, 'lvl');
    return own === undefined ? [] : [[Number(override.attributes['ilvl'] ?? 0), levelOf(own)]];
  });
}

function startsOf(node: XmlNode): ReadonlyMap<number, number> {
  return new Map(
    childrenOf(node, 'lvlOverride').flatMap((override): (readonly [number, number])[] => {
      const start = settingOf(override, 'startOverride') ?? settingOf(childOf(override, 'lvl'), 'start');
      return start === undefined ? [] : [[Number(override.attributes['ilvl'] ?? 0), Number(start)]];
    }),
  );
}

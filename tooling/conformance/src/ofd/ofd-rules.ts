import { archiveRules } from './archive-rules.js';
import { allOf, named, type OfdFile, pageParts } from './ofd-file.js';

/** A demand on the whole file that a machine can see; `faults` says where it is broken. */
export interface OfdRule {
  readonly clause: string;
  readonly demand: string;
  readonly faults: (file: OfdFile) => readonly string[];
}

const REFERENCES = ['Font', 'ResourceID', 'DrawParam', 'PageID', 'PageRef', 'TemplateID'];
const REFERRING = ['ObjectRef', 'DefaultCS'];
const LOCAL_HEADER = 0x04034b50;

/** Demands on every OFD. */
const commonRules: readonly OfdRule[] = [
  {
    clause: 'GB/T 33190 §7.3',
    demand: 'numbers of objects are unique and none is above MaxUnitID',
    faults: (file) => {
      const ids = numbered(file);
      const most = Number(named(file, 'MaxUnitID')[0]?.text);
      return [
        ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`),
        ...ids.filter((id) => id > most).map((id) => `${id} above ${most}`),
      ];
    },
  },
  {
    clause: 'GB/T 33190 §7.3',
    demand: 'references lead to objects',
    faults: (file) => {
      const ids = new Set(numbered(file));
      const references = [...file.documents.values()]
        .flatMap(allOf)
        .flatMap(({ name, attributes, text }) => [
          ...REFERENCES.flatMap((key) =>
            attributes[key] === undefined ? [] : [`${key} ${attributes[key]}`],
          ),
          ...(REFERRING.includes(name) ? [`${name} ${text}`] : []),
        ]);
      return references.filter((reference) => !ids.has(Number(reference.split(' ')[1])));
    },
  },
  {
    clause: 'GB/T 33190 §7.2',
    demand: 'the package is a zip without data descriptors and extra fields, whatever reader opens it',
    faults: ({ bytes }) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const faults: string[] = [];
      for (let at = 0; view.getUint32(at, true) === LOCAL_HEADER; ) {
        if ((view.getUint16(at + 6, true) & 8) !== 0) faults.push(`data descriptor at ${at}`);
        const extra = view.getUint16(at + 28, true);
        if (extra > 0) faults.push(`extra field at ${at}`);
        at += 30 + view.getUint16(at + 26, true) + extra + view.getUint32(at + 18, true);
      }
      return faults;
    },
  },
  {
    clause: 'GB/T 33190 §11.3',
    demand: 'each character has its distance to the next',
    faults: (file) =>
      pageParts(file).flatMap((part) =>
        named(file, 'TextCode', part).flatMap(({ text, attributes: { DeltaX = '' } }) => {
          const [characters, units] = [[...text].length, text.length];
          const count = distances(DeltaX);
          return count === characters - 1 || characters !== units || characters <= 2
            ? []
            : [`${part}: ${text}`];
        }),
      ),
  },
];

/** The rules for a file of either kind. */
export function rulesFor(isArchive: boolean): readonly OfdRule[] {
  return isArchive ? [...commonRules, ...archiveRules] : commonRules;
}

function numbered(file: OfdFile): readonly number[] {
  return [...file.documents.values()]
    .flatMap(allOf)
    .flatMap(({ attributes: { ID = '' } }) => (/^\d+$/.test(ID) ? [Number(ID)] : []));
}

/** How many distances a list has, `g n v` counting for n. */
function distances(list: string): number {
  const words = list.split(' ').filter(Boolean);
  let count = 0;
  for (let index = 0; index < words.length; ) {
    const isRun = words[index] === 'g';
    count += isRun ? Number(words[index + 1]) : 1;
    index += isRun ? 3 : 1;
  }
  return count;
}

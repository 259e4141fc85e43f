import type { DocumentTree } from '@xxgk/document';

/** A text of a document, and how to change it. */
export interface TamperPlace {
  /** Keys that lead to it: `children.3.rows.1.cells.0.text`. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly tampered: DocumentTree;
}

/** What of a tree is no text that a file shows: names of kinds, ids, data, and what is for screen readers alone. */
const SILENT: ReadonlySet<string> = new Set([
  ...[
    'type',
    'form',
    'role',
    'id',
    'path',
    'kind',
    'mediaType',
    'base64',
    'svg',
    'origin',
    'image',
    'orientation',
  ],
  ...[
    'summary',
    'alternative',
    'language',
    'attachment',
    'annotations',
    'seal',
    'signature',
    'columnWeights',
  ],
]);

/** Every text of a document in turn, its last character another one. Texts without one that can be told are left out. */
export function tamperPlaces(tree: DocumentTree): readonly TamperPlace[] {
  return textsIn(tree, []).flatMap(({ path, text }): readonly TamperPlace[] => {
    const to = changed(text);
    if (to === text) return [];
    return [{ path: path.join('.'), from: text, to, tampered: withText(tree, path, to) as DocumentTree }];
  });
}

function textsIn(
  value: unknown,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly text: string }[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    SILENT.has(key) ? [] : textsIn(inner, [...path, key]),
  );
}

function withText(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === key ? withText(inner, rest, text) : inner));
  const holder = value as Readonly<Record<string, unknown>>;
  return { ...holder, [key]: withText(holder[key], rest, text) };
}

/** Another character in place of the last that is a hanzi or digit. */
export function changed(text: string): string {
  return text.replace(/[\p{Script=Han}\d](?=[^\p{Script=Han}\d]*$)/u, (character) => {
    if (/\d/u.test(character)) return character === '7' ? '3' : '7';
    return character === '不' ? '大' : '不';
  });
}

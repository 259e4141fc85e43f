/** A character as it is drawn, and the text it stands for. */
export interface Character {
  readonly drawn: string;
  readonly written: string;
}

/** Anything that is not one code point, drawn as it is written. */
const SPECIAL = /[\p{M}\p{Default_Ignorable_Code_Point}\t]/u;
/** A character with the marks on it and the invisible characters around it, or invisible ones alone. */
const CLUSTER =
  /\p{Default_Ignorable_Code_Point}*[^\p{Default_Ignorable_Code_Point}][\p{M}\p{Default_Ignorable_Code_Point}]*|\p{Default_Ignorable_Code_Point}+/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Splits text into what is drawn one after the other. Invisible characters (variation selectors, joiners, marks of
 * direction) are written with the character they stand at and draw nothing; a letter with marks that is one character
 * in Unicode as well is drawn as that where a face `has` it; a tab is drawn as a space. All `written` joined are the text.
 */
export function charactersOf(text: string, has: (character: string) => boolean): readonly Character[] {
  if (!SPECIAL.test(text)) return Array.from(text, (character) => ({ drawn: character, written: character }));
  return (text.match(CLUSTER) ?? []).flatMap((cluster) => ofCluster(cluster, has));
}

function ofCluster(cluster: string, has: (character: string) => boolean): readonly Character[] {
  const visible = cluster.replace(INVISIBLE, '');
  if (visible === '' || visible === '\t') return [{ drawn: ' ', written: cluster }];
  const composed = visible.normalize('NFC');
  if ([...visible].length === 1) return [{ drawn: visible, written: cluster }];
  if ([...composed].length === 1 && has(composed)) return [{ drawn: composed, written: cluster }];
  return marksApart(cluster);
}

/** Base and marks drawn one by one, each written with the invisible characters behind it. */
function marksApart(cluster: string): readonly Character[] {
  const pieces = cluster.matchAll(
    /\p{Default_Ignorable_Code_Point}*[^\p{Default_Ignorable_Code_Point}]\p{Default_Ignorable_Code_Point}*/gu,
  );
  return Array.from(pieces, ([piece]) => ({ drawn: piece.replace(INVISIBLE, ''), written: piece }));
}

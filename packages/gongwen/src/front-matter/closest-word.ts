/** The known word that a misspelt one most likely stands for: it shares most characters with it, at least half. */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  let best: { readonly word: string; readonly share: number } | undefined;
  for (const candidate of known) {
    const share = shared(word, candidate) / Math.max(word.length, candidate.length);
    if (best === undefined || share > best.share) best = { word: candidate, share };
  }
  return best !== undefined && best.share >= 0.5 ? best.word : undefined;
}

function shared(left: string, right: string): number {
  const rest = [...right];
  return [...left].filter((character) => {
    const at = rest.indexOf(character);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

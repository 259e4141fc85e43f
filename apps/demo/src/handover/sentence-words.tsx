import type { CarriedSentence } from '@xxgk/checks';

/** The words of a sentence; what of them is last year’s is marked. */
export function SentenceWords({ sentence: { words, statements } }: { readonly sentence: CarriedSentence }) {
  let next = 0;
  const parts = statements.flatMap(({ range: { start, end } }) => {
    const before = words.slice(next, start);
    next = end;
    return [before, <mark key={start}>{words.slice(start, end)}</mark>];
  });
  return (
    <p className="carried-words">
      {parts}
      {words.slice(next)}
    </p>
  );
}

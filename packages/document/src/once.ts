/**
 * A constant that is worked out when it is first asked for. `make` reads our own data alone: nothing that depends on a
 * report, a document, a font or a language is kept here.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each of our own constants (an edition, a style sheet): worked out when it is first asked for. */
export function onceFor<Constant extends object, Value>(
  make: (constant: Constant) => Value,
): (constant: Constant) => Value {
  const made = new WeakMap<Constant, { readonly value: Value }>();
  return (constant) => {
    const kept = made.get(constant) ?? { value: make(constant) };
    made.set(constant, kept);
    return kept.value;
  };
}

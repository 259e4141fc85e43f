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

/** A place in a session: what stands there before anything is kept in it. Declared once, beside the code that uses it. */
export interface SessionSlot<Kept> {
  readonly start: () => Kept;
}

/**
 * What is worth keeping between documents (opened fonts, cells that are alike): made by the caller, handed down, and let
 * go with it. Without one everything is worked out anew; the results are the same.
 */
export interface Session {
  readonly at: <Kept>(slot: SessionSlot<Kept>) => Kept;
}

/** An empty session. */
export function createSession(): Session {
  const kept = new Map<SessionSlot<unknown>, unknown>();
  return {
    at: <Kept>(slot: SessionSlot<Kept>): Kept => {
      if (!kept.has(slot)) kept.set(slot, slot.start());
      return kept.get(slot) as Kept;
    },
  };
}

/** A slot for something kept of each of some objects (fonts, style sheets) and let go with them. */
export function slotFor<Key extends object, Kept>(start: () => Kept): (session: Session, key: Key) => Kept {
  const slot: SessionSlot<WeakMap<Key, Kept>> = { start: () => new WeakMap() };
  return (session, key) => {
    const ofKeys = session.at(slot);
    const kept = ofKeys.get(key) ?? start();
    ofKeys.set(key, kept);
    return kept;
  };
}

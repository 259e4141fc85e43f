/** What pdf.js throws of broken files where nobody waits for it; the reading that met it ends on its own. */
const LOST =
  /^(?:XRef(?:Entry|Parse)Exception|FormatError|MissingDataException|ParserEOFException|UnknownErrorException)$/u;

/** Whether a rejection that nobody handled is one that pdf.js lost: a program that reads broken files passes over it. */
export function isLostByPdfjs(reason: unknown): boolean {
  return LOST.test(String((Object(reason) as { readonly name?: unknown }).name));
}

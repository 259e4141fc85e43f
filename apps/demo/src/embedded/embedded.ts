/**
 * The app as one file: opened from a disk, where nothing can be fetched beside it. Scripts of workers, fonts and programs
 * then stand in the page, in elements that are not run, under the addresses that the build gave them. Everything else
 * asks here and does not know which of the two it is.
 */

/** What a worker is told of the page's pieces: their addresses, and where each is found as text in base64. */
type Pieces = Readonly<Record<string, string>>;

declare global {
  /** In a worker of the one file. */
  var xxgkPieces: Pieces | undefined;
}

const SCHEME = 'embedded:';

/** Whether an address leads into the page itself. */
export function isEmbedded(address: string): boolean {
  return address.startsWith(SCHEME);
}

/**
 * A file of the app, from its server or out of the page.
 * @throws when it is not there
 */
export async function fetchAsset(address: string): Promise<Response> {
  if (!isEmbedded(address)) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  }
  const place = (globalThis.xxgkPieces ?? piecesOfPage())[address];
  if (place === undefined) throw new Error(`${address}: missing`);
  const text = await (await fetch(place)).text();
  const packed = await fetch(`data:application/octet-stream;base64,${text}`);
  return new Response(packed.body?.pipeThrough(new DecompressionStream('gzip')) ?? null);
}

/** A worker's script as it stands in the page, before it the pieces that it may ask for. */
export function embeddedScript(address: string): Blob {
  const script = document.querySelector(`script[data-address="${CSS.escape(address)}"]`)?.textContent;
  if (script === undefined || script === null) throw new Error(`${address}: missing`);
  return new Blob([`globalThis.xxgkPieces=${JSON.stringify(piecesOfPage())};`, script], {
    type: 'text/javascript',
  });
}

/** The page's pieces as addresses that workers can fetch; made once, for they stay as long as the page. */
function piecesOfPage(): Pieces {
  globalThis.xxgkPieces ??= Object.fromEntries(
    [...document.querySelectorAll<HTMLScriptElement>('script[type="application/octet-stream"]')].map(
      ({ dataset, textContent }) => [
        dataset['address'] ?? '',
        URL.createObjectURL(new Blob([textContent ?? ''], { type: 'text/plain' })),
      ],
    ),
  );
  return globalThis.xxgkPieces;
}

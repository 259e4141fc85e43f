import { fetchAsset, isEmbedded } from '../embedded/embedded.js';

const CACHE = 'xxgk-fonts';

/**
 * A font file from this computer, or from the server and from then on kept, so that a font comes over the network
 * once. Browsers keep files over https and on the machine itself only; elsewhere their ordinary cache has to do.
 * @throws when the server does not give the file
 */
export async function fontResponse(address: string): Promise<Response> {
  if (isEmbedded(address)) return fetchAsset(address);
  const cache = await openCache();
  const kept = await cache?.match(address, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const response = await fetchAsset(address);
  // A copy that breaks off or does not fit is not kept; the font itself is read all the same.
  void cache?.put(address, response.clone()).catch(() => undefined);
  return response;
}

/** Whether all of these fonts are kept on this computer, whole. */
export async function areKept(addresses: readonly string[]): Promise<boolean> {
  const cache = await openCache();
  const kept = await Promise.all(addresses.map((address) => cache?.match(address, { ignoreVary: true })));
  return kept.every((response) => response !== undefined);
}

/** Removes the fonts of older versions of the app. Copies of the app elsewhere on the server keep theirs. */
export async function forgetOtherFonts(addresses: readonly string[]): Promise<void> {
  const cache = await openCache();
  const current = new Set(addresses.map(absolute));
  const folder = new URL('.', absolute(addresses[0] ?? '')).href;
  for (const { url } of (await cache?.keys()) ?? []) {
    if (url.startsWith(folder) && !current.has(url)) await cache?.delete(url);
  }
}

function absolute(address: string): string {
  return new URL(address, location.href).href;
}

async function openCache(): Promise<Cache | undefined> {
  if (!('caches' in globalThis)) return undefined;
  return caches.open(CACHE).catch(() => undefined);
}

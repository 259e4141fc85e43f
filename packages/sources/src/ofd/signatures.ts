import { base64ToBytes } from '@xxgk/document';
import { childOf, childrenOf, type XmlNode } from '../container/xml.js';
import { type OfdPackage, type OfdPart, resolved, textIn } from './ofd-package.js';
import type { OfdSignature } from './ofd-traits.js';

/** @rule GM/T 0006: the number of SM3 */
const SM3 = /^(?:1\.2\.156\.10197\.1\.401|SM3)$/iu;
/** Where an OFD keeps its signatures: they cannot hold digests of themselves. */
const OF_SIGNATURES = /(?:^|\/)Signs?\//u;

type Digest = (bytes: Uint8Array) => string;

/**
 * The signatures and seals of an OFD, with the parts that are not as they were when it was signed. Certificates, and the
 * signature itself, are not looked at. @rule GB/T 33190-2016 §18; GB/T 35275; GB/T 38540
 */
export async function readSignatures(ofd: OfdPackage): Promise<readonly OfdSignature[]> {
  const { entry, follow } = ofd;
  const list = follow(entry, textIn(childOf(entry.root, 'DocBody'), 'Signatures'));
  if (list === undefined) return [];
  const sm3 = await loadSm3();
  return childrenOf(list.root, 'Signature').flatMap(({ attributes: { ID = '', Type, BaseLoc } }) => {
    const part = follow(list, BaseLoc);
    const kind = Type === 'Sign' ? ('signature' as const) : ('seal' as const);
    return part === undefined
      ? [{ id: ID, kind, provider: '', time: '', changed: [BaseLoc ?? ''], unprotected: [] }]
      : [{ id: ID, kind, ...checked(ofd, list, part, sm3) }];
  });
}

/** Browsers have no SM3. Loaded where there is something to check. */
async function loadSm3(): Promise<Digest> {
  const { sm3 } = await import('sm-crypto-v2');
  return (bytes) => sm3(bytes);
}

function checked(
  { zip }: OfdPackage,
  list: OfdPart,
  part: OfdPart,
  sm3: Digest,
): Omit<OfdSignature, 'id' | 'kind'> {
  const info = childOf(part.root, 'SignedInfo');
  const references = childOf(info, 'References');
  const method = references?.attributes['CheckMethod'] ?? 'MD5';
  const signed = childrenOf(references, 'Reference').map((reference) => ({
    name: resolved(part.name, reference.attributes['FileRef'] ?? ''),
    digest: digestIn(reference),
  }));
  const names = new Set(signed.map(({ name }) => name));
  const isKnown = SM3.test(method);
  return {
    provider: childOf(info, 'Provider')?.attributes['ProviderName'] ?? '',
    time: textIn(info, 'SignatureDateTime') ?? '',
    ...(isKnown ? {} : { unknownMethod: method }),
    changed: isKnown
      ? signed.flatMap(({ name, digest }) => {
          const bytes = zip.read(name);
          return bytes !== undefined && sm3(bytes) === digest ? [] : [name];
        })
      : [],
    unprotected: zip.names.filter(
      (name) => !name.endsWith('/') && !names.has(name) && name !== list.name && !OF_SIGNATURES.test(name),
    ),
  };
}

/** The digest of a part in hexadecimal digits; empty for what is none. */
function digestIn(reference: XmlNode): string {
  try {
    const bytes = base64ToBytes((textIn(reference, 'CheckValue') ?? '').replace(/\s+/gu, ''));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // No base64: no part can have such a digest.
    return '';
  }
}

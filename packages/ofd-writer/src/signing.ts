import { bytesToBase64, type Moment } from '@xxgk/document';
import type { Box } from '@xxgk/layout';
import type { Parts } from './document-parts.js';
import { ofd, ofdPart, ofdText } from './ofd-xml.js';
import { boxText } from './units.js';

/** What signs a file. Keys, certificates and seals stay with who has them: none is made or kept here. */
export interface OfdSigning {
  /**
   * Makes the signed value of the SM3 digest of `Signature.xml`: by GB/T 35275, or by GB/T 38540 where there is a seal.
   * `signed` is that part, for devices that digest it themselves.
   */
  readonly sign: (digest: Uint8Array, signed: Uint8Array) => Promise<Uint8Array>;
  /** Name of the software or device that signs. */
  readonly provider: string;
  /** Number of the method; that of SM2 with SM3 where left out. */
  readonly method?: string;
  readonly seal?: OfdSeal;
}

/** A seal as the device gives it, and where it is shown. */
export interface OfdSeal {
  /** The file of the seal: `Seal.esl`. @rule GB/T 38540 */
  readonly bytes: Uint8Array;
  /** Pages from 0; boxes in points from the top left corner. */
  readonly places: readonly { readonly page: number; readonly box: Box }[];
}

/** @rule GM/T 0006: SM3; SM2 with SM3 */
const SM3 = '1.2.156.10197.1.401';
const SM2_WITH_SM3 = '1.2.156.10197.1.501';
const FOLDER = 'Doc_0/Signs/Sign_0';

/** Where `OFD.xml` says that the signatures are. */
export const SIGNATURES_LOCATION = 'Doc_0/Signs/Signatures.xml';

/**
 * The parts that sign all given ones, by name. Browsers have no SM3: a library is loaded. @rule GB/T 33190-2016 §18
 */
export async function signatureParts(
  parts: Parts,
  { sign, provider, method = SM2_WITH_SM3, seal }: OfdSigning,
  createdAt: Moment,
  pageIds: readonly number[],
): Promise<Parts> {
  const { sm3 } = await import('sm-crypto-v2');
  const digestOf = (bytes: Uint8Array): Uint8Array => bytesOfHex(sm3(bytes));
  const type = seal === undefined ? 'Sign' : 'Seal';
  const list = ofdPart(
    'Signatures',
    {},
    ofdText('MaxSignId', 's1'),
    ofd('Signature', { ID: 's1', Type: type, BaseLoc: `/${FOLDER}/Signature.xml` }),
  );
  const all: Parts = {
    ...parts,
    [SIGNATURES_LOCATION]: list,
    ...(seal === undefined ? {} : { [`${FOLDER}/Seal.esl`]: seal.bytes }),
  };
  const references = Object.entries(all).map(([name, part]) =>
    ofd('Reference', { FileRef: `/${name}` }, ofdText('CheckValue', bytesToBase64(digestOf(bytesOf(part))))),
  );
  const signed = bytesOf(
    ofdPart(
      'Signature',
      {},
      ofd(
        'SignedInfo',
        {},
        ofd('Provider', { ProviderName: provider }),
        ofdText('SignatureMethod', method),
        ofdText('SignatureDateTime', createdAt.utc.replace(/[-:T]/gu, '')),
        ofd('References', { CheckMethod: SM3 }, ...references),
        ...(seal?.places ?? []).map(({ page, box }, index) =>
          ofd('StampAnnot', { ID: `p${index + 1}`, PageRef: pageIds[page], Boundary: boxText(box) }),
        ),
        ...(seal === undefined ? [] : [ofd('Seal', {}, ofdText('BaseLoc', `/${FOLDER}/Seal.esl`))]),
      ),
      ofdText('SignedValue', `/${FOLDER}/SignedValue.dat`),
    ),
  );
  return {
    ...all,
    [`${FOLDER}/Signature.xml`]: signed,
    [`${FOLDER}/SignedValue.dat`]: await sign(digestOf(signed), signed),
  };
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? new TextEncoder().encode(part) : part;
}

function bytesOfHex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

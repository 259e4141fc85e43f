import type { Finding, Language } from '@xxgk/document';
import type { FileTraits } from '@xxgk/sources';
import {
  type NamedSignature,
  ofdFontMissing,
  ofdLaidOver,
  signed,
  signedChanged,
  signedInPart,
  signedUnchecked,
} from './ofd-findings.js';

/** What an OFD says of itself, as findings. Pure. */
export function ofdTraitFindings(
  { missingFonts, isAnnotated, signatures }: FileTraits['ofd'],
  language: Language,
): readonly Finding[] {
  return [
    ...(missingFonts.length === 0 ? [] : [ofdFontMissing.find(language, {}, missingFonts.join(', '))]),
    ...(isAnnotated ? [ofdLaidOver.find(language, {})] : []),
    ...signatures.flatMap((signature) => signatureFindings(signature, language)),
  ];
}

function signatureFindings(
  signature: FileTraits['ofd']['signatures'][number],
  language: Language,
): readonly Finding[] {
  const { unknownMethod, changed, unprotected } = signature;
  const name = nameOf(signature);
  if (unknownMethod !== undefined) return [signedUnchecked.find(language, {}, name, unknownMethod)];
  return [
    changed.length === 0
      ? signed.find(language, {}, name)
      : signedChanged.find(language, {}, name, changed.join(', ')),
    ...(unprotected.length === 0 ? [] : [signedInPart.find(language, {}, name, unprotected.join(', '))]),
  ];
}

function nameOf({ id, kind, provider, time }: FileTraits['ofd']['signatures'][number]): NamedSignature {
  const details = [id, provider, time].filter((detail) => detail !== '').join(', ');
  return {
    'zh-CN': `${kind === 'seal' ? '电子印章' : '数字签名'}（${details}）`,
    en: `a ${kind} (${details})`,
  };
}

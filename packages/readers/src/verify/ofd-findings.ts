import { defineFinding } from '@xxgk/document';
import { CHANGED, CHANGED_EN } from './changed-file.js';

const SIGNATURES = 'GB/T 33190-2016 §18；GB/T 35275；GB/T 38540';
const ARCHIVE = 'GB/T 42133-2022 §6.2.6（OFD-A）';

/** A signature or seal as it calls itself. */
export interface NamedSignature {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** A signature or seal whose digests hold. */
export const signed = defineFinding({
  id: 'verify/ofd-signed',
  severity: 'note',
  demand: { 'zh-CN': '说明 OFD 上的签名和印章', en: 'signatures and seals of an OFD are named' },
  source: SIGNATURES,
  why: {
    'zh-CN': '本程序核对签名保护的各部件的摘要，不核对证书：是谁签的、证书是否有效，要由签章软件核验。',
    en: 'Digests of the parts are checked, certificates are not: who signed is for the software of the seal to tell.',
  },
  remedy: {
    'zh-CN': '用单位的签章软件核验证书。',
    en: 'Have the certificate checked by the software of the seal.',
  },
  text: {
    'zh-CN': (name: NamedSignature) => ({
      message: `文件有${name['zh-CN']}，其保护的各部件的 SM3 摘要与签署时一致。证书和签名值没有核验。`,
      hint: '请用签章软件核验证书。',
    }),
    en: (name) => ({
      message: `The file bears ${name.en}; the SM3 digests of the parts it protects hold. Its certificate and value were not checked.`,
      hint: 'Have the certificate checked by the software of the seal.',
    }),
  },
});

/** Parts that are not as they were when the file was signed. */
export const signedChanged = defineFinding({
  id: 'verify/ofd-signed-changed',
  severity: 'error',
  demand: { 'zh-CN': 'OFD 签署后没有改动', en: 'an OFD is as it was when it was signed' },
  source: SIGNATURES,
  why: {
    'zh-CN': '部件的摘要与签署时不同，签名或印章即告失效。',
    en: 'Where the digest of a part differs the signature or seal is void.',
  },
  remedy: { 'zh-CN': CHANGED, en: CHANGED_EN },
  text: {
    'zh-CN': (name: NamedSignature, parts: string) => ({
      message: `文件有${name['zh-CN']}，签署后 ${parts} 被改动或删去，签署已失效。`,
      hint: CHANGED,
    }),
    en: (name, parts) => ({
      message: `The file bears ${name.en}; since then ${parts} was changed or removed: it is void.`,
      hint: CHANGED_EN,
    }),
  },
});

/** A signature whose digests are made by a method that is not checked. */
export const signedUnchecked = defineFinding({
  id: 'verify/ofd-signed-unchecked',
  severity: 'warning',
  demand: { 'zh-CN': 'OFD 签名的摘要用 SM3', en: 'signatures of an OFD use digests by SM3' },
  source: SIGNATURES,
  why: {
    'zh-CN': '用其他算法的签名，本程序不能核对。',
    en: 'Signatures with digests of other methods are not checked here.',
  },
  remedy: { 'zh-CN': '用生成签名的软件核验。', en: 'Have it checked by the software that made it.' },
  text: {
    'zh-CN': (name: NamedSignature, method: string) => ({
      message: `文件有${name['zh-CN']}，摘要算法为“${method}”，没有核对。`,
      hint: '请用生成签名的软件核验。',
    }),
    en: (name, method) => ({
      message: `The file bears ${name.en}; its digests are by ${method} and were not checked.`,
      hint: 'Have it checked by the software that made it.',
    }),
  },
});

/** Parts that a signature does not protect. */
export const signedInPart = defineFinding({
  id: 'verify/ofd-signed-in-part',
  severity: 'warning',
  demand: { 'zh-CN': 'OFD 签名保护全部内容', en: 'a signature of an OFD protects all of it' },
  source: SIGNATURES,
  why: {
    'zh-CN': '没有保护的部件可以在签署后改动，而签名仍然有效。',
    en: 'Parts that are not protected may be changed without breaking the signature.',
  },
  remedy: { 'zh-CN': '请签署单位重新签署全部内容。', en: 'Ask who signed to sign the whole.' },
  text: {
    'zh-CN': (name: NamedSignature, parts: string) => ({
      message: `文件有${name['zh-CN']}，但不保护 ${parts}，这些内容可能在签署前后改动过。`,
      hint: '请与签署单位核对。',
    }),
    en: (name, parts) => ({
      message: `The file bears ${name.en}, which does not protect ${parts}: these may have been changed.`,
      hint: 'Ask who signed.',
    }),
  },
});

/** Fonts that an OFD does not bring. */
export const ofdFontMissing = defineFinding({
  id: 'verify/ofd-font-missing',
  severity: 'error',
  demand: { 'zh-CN': 'OFD 嵌入全部字体', en: 'an OFD brings all its fonts' },
  source: ARCHIVE,
  why: {
    'zh-CN': '没有嵌入的字体，别的电脑会用其他字体代替。',
    en: 'Other computers set other fonts in their place.',
  },
  remedy: { 'zh-CN': CHANGED, en: CHANGED_EN },
  text: {
    'zh-CN': (names: string) => ({
      message: `OFD 没有嵌入字体 ${names}，在其他电脑上显示可能不同。`,
      hint: CHANGED,
    }),
    en: (names) => ({
      message: `The OFD lacks the fonts ${names}; it may look different elsewhere.`,
      hint: CHANGED_EN,
    }),
  },
});

/** Annotations over the pages. */
export const ofdLaidOver = defineFinding({
  id: 'verify/ofd-laid-over',
  severity: 'error',
  demand: { 'zh-CN': 'OFD 页面上没有叠加内容', en: 'nothing is laid over the pages of an OFD' },
  source: 'house: 叠加的内容可以遮住原文',
  why: { 'zh-CN': '批注、水印可能遮住原来的数字。', en: 'Comments and watermarks may hide a figure.' },
  remedy: {
    'zh-CN': '核对叠加的内容，归档没有叠加的文件。',
    en: 'Look at what is laid over; archive a file without it.',
  },
  text: {
    'zh-CN': () => ({
      message: 'OFD 页面上叠加了批注、水印等注释，可能遮住原文。',
      hint: '请核对叠加的内容；归档应使用没有叠加内容的文件。',
    }),
    en: () => ({
      message: 'Annotations are laid over the pages of the OFD and may hide what it says.',
      hint: 'Look at what is laid over; archive a file without it.',
    }),
  },
});

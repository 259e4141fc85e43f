import type { ImprintStyle } from './official-style.js';

/** 版记. @rule GB/T 9704-2012 §7.4 */
export const gbt9704Imprint: ImprintStyle = {
  typeface: 'fangsong',
  size: '14pt',
  linePitch: '24pt',
  sideIndent: 1,
  outerRule: '0.35mm',
  innerRule: '0.25mm',
  source: 'GB/T 9704-2012 §7.4.1–7.4.3; line pitch: house',
};

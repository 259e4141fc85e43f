import type { ClosingStyle } from './official-style.js';

/** What stands between the text and 版记. @rule GB/T 9704-2012 §7.3.4–7.3.7, §10.3 */
export const gbt9704Closing: ClosingStyle = {
  attachmentList: { blankLinesBefore: 1, indent: 2, numberWidth: 1.1, source: 'GB/T 9704-2012 §7.3.4' },
  stamped: {
    blankLinesBefore: 2,
    dateIndent: 4,
    sealDiameter: '42mm',
    sealRise: '3mm',
    sealPitch: '45mm',
    sealsPerRow: 3,
    source: 'GB/T 9704-2012 §7.3.5.1; 国发〔1999〕25号 (diameters of seals)',
  },
  personal: {
    blankLinesBefore: 2,
    indent: 4,
    gap: 2,
    blankLinesBeforeDate: 1,
    stamp: { width: '40mm', height: '18mm', gap: '3mm' },
    source: 'GB/T 9704-2012 §7.3.5.3; size of the stamp: house',
  },
  note: { indent: 2, source: 'GB/T 9704-2012 §7.3.6' },
  attendance: { blankLinesBefore: 1, indent: 2, label: 'heiti', source: 'GB/T 9704-2012 §10.3' },
  attachmentStart: {
    label: 'heiti',
    titleLine: 3,
    blankLinesAfter: 1,
    source: 'GB/T 9704-2012 §7.3.7',
  },
};

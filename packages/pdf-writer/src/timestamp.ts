import { XxgkError } from '@xxgk/model';

/** One moment in the two notations a PDF file needs; both keep the zone it was given in. */
export interface Timestamp {
  /** `2023-01-18T00:00:00+08:00` */
  readonly iso: string;
  /** `D:20230118000000+08'00'` */
  readonly pdf: string;
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Reads an ISO 8601 moment with zone; fractions of a second are dropped. @throws XxgkError `option-invalid` */
export function parseTimestamp(createdAt: string): Timestamp {
  const parts = pattern.exec(createdAt);
  if (parts === null) {
    throw new XxgkError('option-invalid', `createdAt is not an ISO 8601 time with zone: ${createdAt}`);
  }
  const [, year, month, day, hour, minute, second, zone = 'Z'] = parts;
  const pdfZone = zone === 'Z' ? zone : `${zone.replace(':', "'")}'`;
  return {
    iso: `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`,
    pdf: `D:${year}${month}${day}${hour}${minute}${second}${pdfZone}`,
  };
}

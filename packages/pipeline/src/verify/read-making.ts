import { parseMoment } from '@xxgk/document';
import { composeProfiles } from '@xxgk/model';
import { MAKING_SCHEMA, type Making } from '../formats/making.js';

type Check = (value: unknown) => boolean;

const DIGEST = /^[0-9a-f]{64}$/u;
/** Pixels across a picture, far more than any has. */
const LARGEST = 1_000_000;
const MOST_PICTURES = 1000;

const isText: Check = (value) => typeof value === 'string';
const isDigest: Check = (value) => typeof value === 'string' && DIGEST.test(value);
const isLength: Check = (value) => typeof value === 'number' && value > 0 && value <= LARGEST;
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check(Reflect.get(value, name)));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_PICTURES && value.every(check);

const isMaking = fields({
  schema: oneOf(MAKING_SCHEMA),
  version: maybe(isText),
  format: oneOf('docx', 'pdf', 'ofd', 'html', 'html-fragment', 'xlsx'),
  createdAt: (value) => {
    try {
      parseMoment(String(value));
      return true;
    } catch {
      return false;
    }
  },
  profile: maybe(oneOf(...composeProfiles)),
  tables: maybe(oneOf('portrait', 'landscape', 'auto')),
  tableLines: maybe(oneOf('official', 'bare')),
  pdfConformance: maybe(oneOf('PDF/A-3a', 'PDF/A-2b', 'PDF/A-1b')),
  ofdConformance: maybe(oneOf('OFD', 'OFD-A')),
  embedFonts: maybe((value) => value === true),
  fonts: maybe(listOf(fields({ name: isText, sha256: isDigest }))),
  pictures: maybe(
    listOf(
      fields({
        path: isText,
        sha256: isDigest,
        fallbackSha256: maybe(isDigest),
        width: isLength,
        height: isLength,
        resolution: isLength,
        alternative: maybe(isText),
      }),
    ),
  ),
});

/** What a text of JSON says that a file was made with; `undefined` for one that this software did not write. Never throws. */
export function readMaking(text: string | undefined): Making | undefined {
  if (text === undefined) return undefined;
  try {
    const making: unknown = JSON.parse(text);
    return isMaking(making) ? (making as Making) : undefined;
  } catch {
    return undefined;
  }
}

import type { Finding } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { NotShown, ShownFile } from '@xxgk/readers';
import type { Making } from '../formats/making.js';
import type { PrepareContext } from '../prepare-context.js';
import { compareShown } from './compare-shown.js';
import { makeAgain, reportIn } from './made-again.js';
import { readMaking } from './read-making.js';
import { makingBroken, otherMaking, picturesUnknown, savedAgain, verifiedAgainst } from './shown-findings.js';

/** Everything that verifying may look at beside the file. */
export interface VerifyContext extends PrepareContext {
  /** Of the program that verifies. */
  readonly version?: string;
  readonly deflate?: (bytes: Uint8Array, level?: number) => Uint8Array;
  /** The data that the file was made from, where it carries none, and what that was made with. */
  readonly against?:
    | { readonly name: string; readonly report: Report; readonly making?: string | undefined }
    | undefined;
}

/** What was found about a file that this software made. */
export interface Verification {
  /** The report that it holds. */
  readonly report?: Report;
  readonly findings: readonly Finding[];
  /** The file is byte for byte the one that is made again from its data. */
  readonly isSame?: boolean;
}

/** Formats whose pages programs make anew whenever they open a file. */
const FLOWING: ReadonlySet<string> = new Set(['docx', 'xlsx']);

/** Findings of reading alone that speak of what is shown: nothing where what is shown is what is made again. */
const OF_READING: ReadonlySet<string> = new Set([
  'verify/figure-differs',
  'verify/note-differs',
  'verify/words-differ',
  'verify/head-differs',
]);

/**
 * Verifies a file by making it again: from the data that it carries, as it says that it was made, and holds all that both
 * show against each other, in order. `shown` is what was read of the file, `bytes` are its own.
 * @throws XxgkError `input-unreadable`, `font-missing`
 */
export async function verify(
  shown: ShownFile | NotShown,
  bytes: Uint8Array,
  context: VerifyContext,
): Promise<Verification> {
  if (shown.format === 'other') return { findings: shown.findings };
  const { language = 'zh-CN', against } = context;
  if (shown.data === undefined && against !== undefined) {
    const told = verifiedAgainst.find(language, {}, against.name);
    const own = shown.verification.findings.filter(({ ruleId }) => ruleId !== 'verify/no-data');
    return verifyAs(
      { shown, bytes, report: against.report, reading: [told, ...own], isAgainst: true },
      against.making,
      context,
    );
  }
  const report = shown.data === undefined ? undefined : reportIn(shown.data);
  if (report === undefined) return shown.verification;
  const { findings: reading } = shown.verification;
  return verifyAs({ shown, bytes, report, reading, isAgainst: false }, shown.making, context);
}

/** A file with the report that it must show. */
interface Verified {
  readonly shown: ShownFile;
  readonly bytes: Uint8Array;
  readonly report: Report;
  /** What was found by reading alone. */
  readonly reading: readonly Finding[];
  /** The report is from elsewhere. */
  readonly isAgainst: boolean;
}

async function verifyAs(
  { shown, bytes, report, reading, isAgainst }: Verified,
  makingOf: string | undefined,
  context: VerifyContext,
): Promise<Verification> {
  const { language = 'zh-CN' } = context;
  const making = readMaking(makingOf);
  if (makingOf !== undefined && making === undefined) {
    return { report, findings: [...reading, makingBroken.find(language, {})] };
  }
  const asked = { ...making, ...conformanceOf(shown) };
  const { bytes: madeBytes, missingPictures } = await makeAgain(report, shown, asked, context);
  if (isEqual(madeBytes, bytes)) {
    return { report, findings: reading.filter(isNotOfReading), isSame: true };
  }
  const { readShownFile } = await import('@xxgk/readers');
  const again = await readShownFile(madeBytes, shown.format, language);
  if (again.format === 'other') return { report, findings: reading };
  const other = await otherOf(making, context);
  const differing = compareShown(shown, again, {
    language,
    pictures: making?.pictures ?? [],
    hasPictures: missingPictures.length === 0,
    isSameMaking: other === undefined && !isAgainst && shown.traits?.isEncrypted !== true,
  });
  const told: Finding[] = [];
  if (other !== undefined) {
    // What pages look like must be known of a PDF or OFD and of a page of the web.
    const isLost = other === 'unknown' && !FLOWING.has(shown.format) && !isAgainst;
    told.push(otherMaking.find(language, isLost ? { severity: 'error' } : {}, other));
  }
  if (missingPictures.length > 0 && (shown.format === 'pdf' || shown.format === 'ofd')) {
    told.push(picturesUnknown.find(language, {}, missingPictures));
  }
  if (differing.length > 0) {
    return { report, findings: [...reading, ...withoutTold(differing, reading), ...told] };
  }
  // Without its pictures a file cannot be made byte for byte.
  const isWhole = missingPictures.length === 0 && !isAgainst;
  const saved = isWhole ? [savedAgain.find(language, {})] : [];
  return { report, findings: [...reading.filter(isNotOfReading), ...told, ...saved] };
}

/** A cell whose figure was found by its name already is not told twice. */
function withoutTold(differing: readonly Finding[], reading: readonly Finding[]): readonly Finding[] {
  const pairOf = ({ actual, expected }: Finding): string => JSON.stringify([actual, expected]);
  const told = reading.filter(({ ruleId }) => ruleId === 'verify/figure-differs').map(pairOf);
  return differing.filter((finding) => {
    const at = finding.ruleId === 'verify/shown-differs' ? told.indexOf(pairOf(finding)) : -1;
    if (at >= 0) told.splice(at, 1);
    return at < 0;
  });
}

function isNotOfReading({ ruleId }: Finding): boolean {
  return !OF_READING.has(ruleId);
}

/** The kind of PDF/A that the file itself claims. */
function conformanceOf({ traits }: ShownFile): Pick<Making, 'pdfConformance'> {
  const claimed = traits?.pdfa === undefined ? undefined : `PDF/A-${traits.pdfa.toLowerCase()}`;
  return claimed === 'PDF/A-1b' || claimed === 'PDF/A-2b' ? { pdfConformance: claimed } : {};
}

/** What keeps pages from being compared: another version, other fonts, or that nobody knows. */
async function otherOf(
  making: Making | undefined,
  { version, fonts }: VerifyContext,
): Promise<'version' | 'fonts' | 'unknown' | undefined> {
  if (making === undefined) return 'unknown';
  if (making.version !== version) return 'version';
  if (making.fonts === undefined) return undefined;
  const { fontFaces } = await fonts.fontSet();
  const { digestOfBytes } = await import('../formats/making.js');
  const own = new Set(
    [...fontFaces.values()]
      .filter(({ origin }) => origin === 'supplied')
      .map(({ bytes }) => digestOfBytes(bytes)),
  );
  return making.fonts.every(({ sha256 }) => own.has(sha256)) ? undefined : 'fonts';
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

import { extname, resolve } from 'node:path';
import { digestFindings, verify } from '@xxgk/pipeline';
import { readGuarded } from '../guard/read-guarded.js';
import { dataBeside } from '../input/data-beside.js';
import type { ManifestDigests } from '../input/manifest-digests.js';
import { readInputBytes } from '../input/read-input.js';
import { sha256 } from '../output/digest.js';
import { deflate } from '../preparing/deflate.js';
import type { ContextOf } from '../preparing/local-session.js';
import type { LocalContext } from '../process/local-context.js';

type Verification = Awaited<ReturnType<typeof verify>>;

/** What the files of one run are verified with. */
export interface VerifyRun {
  /** Of the manifest against which files are held as well. */
  readonly digests?: ManifestDigests | undefined;
  /** The file whose data a PDF without any is held against; else that of its name beside it. */
  readonly against?: string | undefined;
  readonly contextOf: ContextOf;
}

/** Files whose content is verified; of others that a manifest lists only the digest is. */
const VERIFIABLE = ['.docx', '.pdf', '.ofd', '.html', '.htm'];

/** Verifies a file that was made by this program. @throws XxgkError `input-unreadable`, `font-missing` */
export async function verifyFile(
  file: string,
  run: VerifyRun,
  context: LocalContext,
): Promise<Verification & { readonly sha256: string }> {
  const { digests } = run;
  const bytes = await readInputBytes(file, context);
  const actual = sha256(bytes);
  const isListedOnly = digests !== undefined && !VERIFIABLE.includes(extname(file).toLowerCase());
  const content = isListedOnly ? { findings: [] } : await verifyBytes(bytes, file, run, context);
  const listed = digests?.get(resolve(context.workingDirectory, file));
  const ofDigest = digests === undefined ? [] : digestFindings(actual, listed, context.language);
  return { ...content, findings: [...ofDigest, ...content.findings], sha256: actual };
}

async function verifyBytes(
  bytes: Uint8Array,
  file: string,
  { against, contextOf }: VerifyRun,
  context: LocalContext,
): Promise<Verification> {
  const shown = await readGuarded('shown', { bytes, name: file }, context);
  // A document of another kind carries Markdown, not the data of a report.
  if (shown.format !== 'other' && shown.data?.trimStart().startsWith('{') !== true) {
    const findings = await readGuarded('gongwenShown', { bytes, name: file }, context);
    if (findings !== undefined) return { findings };
  }
  return verify(shown, bytes, {
    ...contextOf({ file }),
    version: context.version,
    deflate,
    against: lacksData(shown) ? await dataBeside(file, against, context) : undefined,
  });
}

/** A PDF of a kind that holds no attachments. */
function lacksData(shown: Parameters<typeof verify>[0]): boolean {
  return shown.format === 'pdf' && shown.data === undefined && /^[12]/u.test(shown.traits?.pdfa ?? '');
}

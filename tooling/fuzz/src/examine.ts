import { checkReport } from '@xxgk/checks';
import { XxgkError } from '@xxgk/document';
import { composeDocument, parseReport, serializeReport } from '@xxgk/model';
import { readReport, readShownFile } from '@xxgk/readers';
import type { ReaderName } from './reader-name.js';

/** Most time of the processor that a file may take, in milliseconds, whatever else the machine does. */
const TIME_LIMIT = 10_000;

/** Formats whose files are verified as well. */
const VERIFIED: readonly ReaderName[] = ['docx', 'html', 'ofd', 'pdf', 'xlsx'];

/** What a reader made of a file. */
export interface Outcome {
  readonly kind: 'report' | 'findings' | 'refused' | 'failure';
  /** What is wrong with the reader; of failures alone. */
  readonly reason?: string;
}

/**
 * Reads a file and tells whether the reader keeps its word: a report that the model takes, findings that say why there
 * is none, or one clear refusal; in time, and without a trace in the objects that all share. Never throws.
 */
export async function examine(bytes: Uint8Array, reader: ReaderName): Promise<Outcome> {
  const copy = bytes.slice();
  const start = process.cpuUsage();
  const outcome = await outcomeOf(bytes, reader);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  if (outcome.kind === 'failure') return outcome;
  if (took > TIME_LIMIT) return failure(`took ${Math.round(took)} ms of the processor`);
  if (isPolluted()) return failure('a shared prototype was changed');
  if (Buffer.compare(bytes, copy) !== 0) return failure('the bytes of the caller were changed');
  return outcome;
}

async function outcomeOf(bytes: Uint8Array, reader: ReaderName): Promise<Outcome> {
  try {
    const read = await readReport(bytes, `fuzz.${reader}`);
    if (VERIFIED.includes(reader)) await readShownFile(bytes, `fuzz.${reader}`, 'zh-CN');
    const wordless = read.findings.find(({ message, ruleId }) => message === '' || ruleId === '');
    if (wordless !== undefined) return failure(`a finding without words: ${JSON.stringify(wordless)}`);
    if (!read.ok)
      return read.findings.some(({ severity }) => severity === 'error')
        ? { kind: 'findings' }
        : failure('no report and no error that says why');
    checkReport(read.report);
    composeDocument(read.report);
    const again = parseReport(JSON.parse(serializeReport(read.report)));
    return again.ok ? { kind: 'report' } : failure('the report is not taken again');
  } catch (error) {
    if (error instanceof XxgkError && error.code === 'input-unreadable')
      return /^[^\n]{8,600}$/u.test(error.message)
        ? { kind: 'refused' }
        : failure(`no sentence: ${error.message}`);
    return failure(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function failure(reason: string): Outcome {
  return { kind: 'failure', reason };
}

/** Whether something was written to the prototype of all objects, and takes it away again. */
function isPolluted(): boolean {
  const keys = Object.keys(Object.prototype);
  for (const key of keys) Reflect.deleteProperty(Object.prototype, key);
  return keys.length > 0 || Reflect.get({}, 'polluted') !== undefined;
}

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandContext } from '../process/environment.js';
import { asksForBatch, type BatchOptions } from './batch-options.js';

/** Characters that make a name a pattern, where no file has that name. */
const PATTERN = /[*?[\]{}()!]/u;

/** Whether inputs are made as a batch: a folder, a pattern or a list among them, or an option that only a batch has. */
export async function isBatch(
  inputs: readonly string[],
  options: BatchOptions,
  context: CommandContext,
): Promise<boolean> {
  if (asksForBatch(options)) return true;
  for (const input of inputs) if (await isOfBatch(input, context)) return true;
  return false;
}

/** What distinguishes patterns and lists is only loaded for names that may be one. */
async function isOfBatch(input: string, context: CommandContext): Promise<boolean> {
  const found = await stat(resolve(context.workingDirectory, input)).catch(() => undefined);
  if (found?.isDirectory() === true) return true;
  if (found === undefined ? !PATTERN.test(input) : !/\.xlsx$/iu.test(input)) return false;
  const { sourceOf } = await import('../input/sources.js');
  return (await sourceOf(input, context)).kind !== 'file';
}

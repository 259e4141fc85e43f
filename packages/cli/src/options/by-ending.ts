import { extname } from 'node:path';
import type { ErrorDefinition } from '@xxgk/document';

/** What a table has for the ending of a file's name. @throws XxgkError made by `unknown` of the path */
export function byEnding<Value>(
  path: string,
  table: Readonly<Record<string, Value>>,
  unknown: ErrorDefinition<[path: string]>,
): Value {
  const value = table[extname(path).toLowerCase()];
  if (value === undefined) throw unknown([path]);
  return value;
}

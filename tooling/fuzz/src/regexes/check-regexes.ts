import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRegexes } from './find-regexes.js';
import type { Verdict } from './verdict.js';

const here = dirname(fileURLToPath(import.meta.url));
const file = join(here, '../../regexes.json');
/** Milliseconds for one expression. */
const TIMEOUT = 10_000;

// The checker in JavaScript: the others are programs for some systems.
process.env['RECHECK_BACKEND'] = 'pure';

/** What is used of recheck, which brings programs for all systems along and is installed only to check new expressions. */
interface Recheck {
  readonly checkSync: (
    pattern: string,
    flags: string,
    options: { readonly timeout: number },
  ) =>
    | { readonly status: 'safe' | 'unknown'; readonly complexity?: undefined }
    | {
        readonly status: 'vulnerable';
        readonly complexity: { readonly type: 'exponential' | 'polynomial'; readonly degree?: number };
      };
}

const { checkSync } = createRequire(join(here, '../../recheck/package.json'))('recheck') as Recheck;
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Verdict>;
const verdicts: [string, Verdict][] = [];
for (const { literal, pattern, flags, file: source } of findRegexes(join(here, '../../../..'))) {
  const verdict = known[literal] ?? verdictOf(pattern, flags);
  verdicts.push([literal, verdict]);
  if (!(literal in known)) console.log(`${verdict}: ${literal} (${source})`);
}
writeFileSync(
  file,
  `${JSON.stringify(Object.fromEntries(verdicts.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`,
);

/** `d` says what is reported, `v` how sets are written where none is used: neither changes how long a search takes. */
function verdictOf(pattern: string, flags: string): Verdict {
  const result = checkSync(pattern, flags.replace('v', 'u').replace('d', ''), { timeout: TIMEOUT });
  if (result.status === 'safe') return 'safe';
  if (result.complexity === undefined) return 'unproven';
  const { type, degree } = result.complexity ?? {};
  if (type === 'polynomial' && degree === 2) return 'quadratic';
  return type === 'exponential' ? 'exponential' : 'polynomial';
}

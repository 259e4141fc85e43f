import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';

/** A regular expression as it is written, and the first file that has it. */
export interface FoundRegex {
  readonly literal: string;
  readonly pattern: string;
  readonly flags: string;
  readonly file: string;
}

/** All different literals of regular expressions in the sources that are shipped, generated ones left out. */
export function findRegexes(repository: string): readonly FoundRegex[] {
  const found = new Map<string, FoundRegex>();
  for (const file of sourceFiles(repository)) {
    const syntax = { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2023' } as const;
    visit(parseSync(readFileSync(file, 'utf8'), syntax).body, (pattern, flags) => {
      const literal = `/${pattern}/${flags}`;
      if (!found.has(literal))
        found.set(literal, { literal, pattern, flags, file: relative(repository, file) });
    });
  }
  return [...found.values()];
}

/** TypeScript sources of all packages and of the app. */
export function sourceFiles(repository: string): readonly string[] {
  const roots = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(repository, folder)).map((name) => join(repository, folder, name, 'src')),
  );
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path) && !path.includes('generated'))
      .sort()
      .map((path) => join(root, path)),
  );
}

function visit(node: unknown, tell: (pattern: string, flags: string) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, tell);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, pattern, flags } = node as { type?: unknown; pattern?: unknown; flags?: unknown };
  if (type === 'RegExpLiteral') tell(String(pattern), String(flags ?? ''));
  for (const value of Object.values(node)) visit(value, tell);
}

import { readFileSync } from 'node:fs';
import { at } from './places.js';

const MANUAL = 'docs/manual/开发者.md';

/** The block of code in the manual for developers that holds some words. @throws Error where there is none */
export function recipe(words: string): string {
  const blocks = [...readFileSync(at(MANUAL), 'utf8').matchAll(/```\w+\n([\s\S]*?)```/gu)];
  const found = blocks.map(([, block = '']) => block).find((block) => block.includes(words));
  if (found === undefined) throw new Error(`${MANUAL} has no block with ${words}`);
  return found;
}

#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// Keeps compiled code for the next call, from Node 22.8 on; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
module.enableCompileCache?.();

const main = new URL('../bundle/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write('xxgk 尚未编译，请先运行 npm run build。(Not built yet: run npm run build.)\n');
  process.exitCode = 3;
}

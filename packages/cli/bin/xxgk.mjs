#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write('xxgk 尚未编译，请先运行 npm run build。(Not built yet: run npm run build.)\n');
  process.exitCode = 3;
}

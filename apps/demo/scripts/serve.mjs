// Serves the built app on this machine alone and says where.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.PORT ?? 4173);

if (!existsSync(new URL('../dist/index.html', import.meta.url))) {
  console.error('网页版还没有构建，请先运行 npm run build。');
  process.exit(1);
}
// Another program may have the port: the next free one is taken, and the sentence names it.
const server = await preview({
  root,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port, strictPort: false },
});
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
console.log(`网页版已经启动，请用浏览器打开 ${address} （按 Ctrl+C 停止；内容只在本机处理）。`);

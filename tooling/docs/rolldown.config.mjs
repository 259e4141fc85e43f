// The catalogue and the help are made from sources, in a second: building all that it stands on would take a minute.
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: ['src/write-rules.ts', 'src/write-commands.ts'],
  platform: 'node',
  resolve: { conditionNames: ['@xxgk/source', 'import', 'node', 'default'] },
  output: { dir: 'dist', cleanDir: true },
});

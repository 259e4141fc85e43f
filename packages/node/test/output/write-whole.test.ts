import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { emptyFolder, filesIn, removeFolders } from '@xxgk/fixtures/folders';
import { writeWhole } from '../../src/output/write-whole.js';

const { injectFaults } = require('@xxgk/fixtures/file-system-faults') as {
  readonly injectFaults: (
    at: number,
    fault: (call: string) => void,
  ) => { readonly calls: readonly string[]; readonly restore: () => void };
};

afterAll(removeFolders);

const OLD = '旧'.repeat(100);
const NEW = '新'.repeat(30_000);
const bytes = Buffer.from(NEW);
const MOST_CALLS = 24;
const steps = Array.from({ length: MOST_CALLS }, (_, at) => at);

/** A folder with the old file, or one in which even the folder of the file is missing. */
function prepared(isThere: boolean): string {
  const folder = emptyFolder();
  if (isThere) writeFileSync(join(folder, 'a'), OLD);
  return isThere ? join(folder, 'a') : join(folder, 'x', 'y', 'a');
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

describe('writeWhole', () => {
  test('writes, leaves the same bytes alone, and replaces others only when told', async () => {
    const path = prepared(false);
    expect(await writeWhole(path, bytes, false)).toBe('written');
    expect(await writeWhole(path, bytes, false)).toBe('unchanged');
    expect(await writeWhole(path, Buffer.from('x'), false)).toBe('exists');
    expect(textOf(path)).toBe(NEW);
    expect(await writeWhole(path, Buffer.from('x'), true)).toBe('written');
    expect([textOf(path), filesIn(join(path, '..'))]).toEqual(['x', ['a']]);
  });

  test('keeps the mode of the file it replaces', async () => {
    const path = prepared(true);
    chmodSync(path, 0o600);
    await writeWhole(path, bytes, true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('does not take the name of a link that leads nowhere', async () => {
    const dangling = join(emptyFolder(), 'a');
    symlinkSync('/nowhere/at/all', dangling);
    expect(await writeWhole(dangling, bytes, false)).toBe('exists');
  });

  test.each([true, false])('eight writers at once, replacing: %s: one file, whole', async (replace) => {
    const path = prepared(false);
    const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(50_000));
    const outcomes = await Promise.all(texts.map((text) => writeWhole(path, Buffer.from(text), replace)));
    expect(texts).toContain(textOf(path));
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(replace ? texts.length : 1);
    expect(filesIn(join(path, '..'))).toEqual(['a']);
  });
});

describe('what file systems cannot do', () => {
  /** Writes while one call fails: the first of a name, or the last. Returns what came of it, and all calls. */
  async function writeFailing(isThere: boolean, name: string, which: 'first' | 'last', code: string) {
    const fault = (call: string) => {
      throw Object.assign(new Error(call), { code });
    };
    const usual = injectFaults(-1, fault);
    await writeWhole(prepared(isThere), bytes, isThere);
    usual.restore();
    const at = which === 'first' ? usual.calls.indexOf(name) : usual.calls.lastIndexOf(name);
    const path = prepared(isThere);
    const faults = injectFaults(at, fault);
    const outcome = await writeWhole(path, bytes, isThere).catch(codeIn);
    faults.restore();
    return { outcome, text: textOf(path), files: filesIn(join(path, '..')), usual: usual.calls };
  }
  const codeIn = ({ code = '' }: { readonly code?: string }): string => code;
  const whole = { outcome: 'written', text: NEW, files: ['a'] };

  test.each(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'])(
    'links (%s): the name is given by a rename',
    async (code) => {
      expect(await writeFailing(false, 'link', 'first', code)).toMatchObject(whole);
    },
  );

  test.each(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES'])(
    'to sync a folder (%s): it stands there all the same',
    async (code) => {
      expect(await writeFailing(true, 'sync', 'last', code)).toMatchObject(whole);
    },
  );

  test('what they can do is done: the file is synced, its folder, and the folders of those that were made', async () => {
    const syncs = async (isThere: boolean) =>
      (await writeFailing(isThere, 'none', 'first', '')).usual.filter((call) => call === 'sync').length;
    expect([await syncs(true), await syncs(false)]).toEqual([2, 4]);
  });
});

describe.each([
  ['over a file', true],
  ['into a new folder', false],
])('a fault at every call of the file system, %s', (_name, isThere) => {
  test.each(['ENOSPC', 'EACCES', 'EIO', 'EROFS'])('%s', async (code) => {
    for (const at of steps) {
      const path = prepared(isThere);
      const faults = injectFaults(at, (call) => {
        throw Object.assign(new Error(call), { code });
      });
      const outcome = await writeWhole(path, bytes, isThere).catch((error: { code?: string }) => error.code);
      faults.restore();
      expect(isThere ? [OLD, NEW] : [undefined, NEW]).toContain(textOf(path));
      if (outcome === 'written') expect(textOf(path)).toBe(NEW);
      else expect(outcome).toBe(code);
      const failed = faults.calls[at];
      if (failed !== 'rm' && existsSync(join(path, '..')))
        expect(filesIn(join(path, '..')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      if (at === MOST_CALLS - 1) expect(faults.calls.length).toBeLessThan(at);
    }
  });

  test('killed: the old or the new file is whole', () => {
    const folder = emptyFolder();
    for (const name of ['write-whole', 'make-folder', 'temporary-files']) {
      const { code } = transformFileSync(join(__dirname, `../../src/output/${name}.ts`), {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      });
      writeFileSync(join(folder, `${name}.js`), code);
    }
    const compiled = join(folder, 'write-whole.js');
    const child = require.resolve('@xxgk/fixtures/write-and-die');
    const seen = steps.map((at) => {
      const path = prepared(isThere);
      const args = [child, compiled, path, NEW, String(isThere), String(at)];
      const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect([signal, status, stderr]).toEqual(signal === null ? [null, 0, ''] : ['SIGKILL', null, '']);
      const text = textOf(path);
      expect(isThere ? [OLD, NEW] : [undefined, NEW]).toContain(text);
      return `${signal === null ? 'ended' : 'killed'} ${text === NEW ? 'new' : 'old'}`;
    });
    expect(new Set(seen)).toEqual(new Set(['killed old', 'killed new', 'ended new']));
  });
});

import { compareShown } from '@xxgk/pipeline';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { shownOf } from './made-document.js';
import { changed } from './places.js';
import type { TamperTally } from './tamper.js';

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/u;
/** Words of a cell, and figures and results of formulas. */
const SHOWN = /(<t xml:space="preserve">|<v>)([^<]+)(?=<\/[tv]>)/gu;
/** How a cell begins, before its name. */
const CELL = '<c r="';

/** Changes the cells of a form in turn, its data left as they were; found is one told at its cell, from what to what. */
export async function tamperWorkbook(bytes: Uint8Array, step: number): Promise<TamperTally> {
  const parts = unzipSync(bytes);
  const whole = await shownOf(bytes);
  const missed: string[] = [];
  let places = 0;
  for (const [path, part] of Object.entries(parts).filter(([name]) => SHEET.test(name))) {
    const xml = strFromU8(part);
    for (const { 0: found, 1: open = '', 2: from = '', index } of xml.matchAll(SHOWN)) {
      const to = changed(from);
      if (to === from) continue;
      places += 1;
      if (places % step !== 0) continue;
      const before = xml.slice(0, index);
      const name = before.slice(before.lastIndexOf(CELL) + CELL.length).split('"')[0] ?? '';
      const other = `${before}${open}${to}${xml.slice(index + found.length)}`;
      const shown = await shownOf(zipSync({ ...parts, [path]: strToU8(other) }, { mtime: '2001-01-01' }));
      const options = { language: 'zh-CN', pictures: [], hasPictures: true, isSameMaking: false } as const;
      const told = compareShown(shown, whole, options).some(
        ({ where = '', actual, expected }) =>
          where.endsWith(`，${name}`) &&
          tight(actual).includes(tight(to)) &&
          tight(expected).includes(tight(from)),
      );
      if (!told) missed.push(`${path} ${name}: ${from} → ${to}`);
    }
  }
  return { places: Math.floor(places / step), missed };
}

function tight(value: unknown): string {
  return String(value ?? '').replace(/\s+|&\w+;/gu, '');
}

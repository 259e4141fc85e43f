import type { FormField, Report } from '@xxgk/model';
import type { Draft } from './draft.js';
import { setValues } from './edit-draft.js';
import { valueAt, withValueAt } from './tree.js';

/** Fields that a report cannot do without: emptied, they stay as empty words for the checks to find. */
const REQUIRED: readonly string[] = ['organ.name'];

/** A field of the form as it is typed: one text, or one line for each of several. */
export function fieldText(report: Report, { path }: Pick<FormField, 'path'>): string {
  const value = valueAt(report, path.split('.'));
  const items: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.map(titleOf).join('\n');
}

/** Sets a field as it is typed, and takes away what is left empty, up to the part of the report that holds it. */
export function setFieldText(draft: Draft, { path, input }: FormField, text: string, at: number): Draft {
  const keys = path.split('.');
  const [part = ''] = keys;
  const old = valueAt(draft.report, keys);
  const value = input === 'lines' ? listValue(text, old) : input === 'year' ? yearValue(text, old) : text;
  const isEmpty = (value === '' || value === undefined) && !REQUIRED.includes(path);
  const changed = withoutEmpty(
    withValueAt(draft.report, keys, isEmpty ? undefined : value)[part as keyof Report],
  );
  return setValues(draft, [{ path: [part], value: changed }], at);
}

/** An attachment may have its text with it; the form shows its title. */
function titleOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'title' in item ? String(item.title) : String(item);
}

function listValue(text: string, old: unknown): unknown {
  const known: readonly unknown[] = Array.isArray(old) ? old : [old];
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const items = lines.map(
    (line) => known.find((item) => item !== undefined && titleOf(item) === line) ?? line,
  );
  return items.length <= 1 && !Array.isArray(old) ? items[0] : items.length === 0 ? undefined : items;
}

function yearValue(text: string, old: unknown): unknown {
  return /^\d{4}$/u.test(text) ? Number(text) : old;
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutEmpty(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

import type { Report } from '@xxgk/model';
import { FAULTS } from './faults.js';
import { makeReport } from './make-report.js';
import { type CountyOrgan, ORGANS, YEAR } from './organs.js';

/** The forms in which organs send their reports. */
export const FORMS = [
  'docx',
  'pdf',
  'html',
  'txt',
  'xlsx',
  'yaml',
  'json',
  'ofd',
  'office-docx',
  'doc',
  'browser-pdf',
] as const;
export type Form = (typeof FORMS)[number];

/** What becomes of an organ's report on its way to the county. */
export type Fate = 'sound' | 'faulty' | 'missing' | 'twice' | 'other-year' | 'damaged' | 'wrong-file';

/** One organ with the report that it made, and what it sent. */
export interface Sending {
  readonly organ: CountyOrgan;
  readonly fate: Fate;
  readonly form: Form;
  /** As it is sent. */
  readonly report: Report;
  /** As it should have been. */
  readonly sound: Report;
  /** The rule that must speak of it. */
  readonly rule?: string;
}

/** Organs of particular fates by their places on the roster; faults are made in forms that can show them. */
const FATES: Readonly<Record<number, Exclude<Fate, 'faulty'>>> = {
  17: 'missing',
  61: 'missing',
  108: 'missing',
  23: 'twice',
  77: 'twice',
  35: 'other-year',
  44: 'damaged',
  90: 'wrong-file',
};
const FAULTY: readonly (readonly [place: number, form: Form])[] = [
  [3, 'docx'],
  [12, 'pdf'],
  [29, 'html'],
  [52, 'yaml'],
  [70, 'json'],
  [101, 'txt'],
];

/** What every organ of the county does. The same each time. */
export function makeCounty(): readonly Sending[] {
  return ORGANS.map((organ, index): Sending => {
    const place = FAULTY.findIndex(([at]) => at === index);
    const fault = FAULTS[place];
    const fate = fault === undefined ? (FATES[index] ?? 'sound') : 'faulty';
    const sound = makeReport(organ, index, fate === 'other-year' ? YEAR - 1 : YEAR);
    const usual = FORMS[index % FORMS.length] ?? 'docx';
    const form = fate === 'twice' || fate === 'damaged' ? 'docx' : (FAULTY[place]?.[1] ?? usual);
    if (fault === undefined) return { organ, fate, form, report: sound, sound };
    return { organ, fate, form, report: fault.mar(sound), sound, rule: fault.rule };
  });
}

import { persons, places, quotes, systems, titles } from './phrases.js';
import type { Random } from './random.js';

/** What a sentence may name of its report. */
export interface Setting {
  readonly organ: string;
  readonly town: string;
  readonly year: number;
}

type Slot = (random: Random, setting: Setting) => string;

const slots: Readonly<Record<string, Slot>> = {
  organ: (_, { organ }) => organ,
  town: (_, { town }) => town,
  year: (_, { year }) => String(year),
  nextYear: (_, { year }) => String(year + 1),
  month: (random) => String(random.integer(1, 12)),
  day: (random) => String(random.integer(1, 28)),
  digit: (random) => String(random.integer(1, 9)),
  few: (random) => String(random.integer(2, 48)),
  count: (random) => String(random.integer(50, 10 ** random.integer(2, 6))),
  wan: (random) => `${random.integer(1, 300)}.${random.integer(1, 9)}`,
  percent: (random) => `${random.integer(3, 99)}${random.chance(0.6) ? `.${random.integer(1, 99)}` : ''}%`,
  amount: (random) => `${random.integer(1, 99999)}.${random.integer(10, 9999)}`,
  ordinal: (random) => random.pick(['一', '二', '三', '四']),
  phone: (random) => `0${random.integer(10, 999)}-${random.integer(2000000, 89999999)}`,
  url: (random) => `https://www.example.gov.cn/xxgk/${random.integer(1, 999)}`,
  title: (random) => random.pick(titles),
  system: (random) => random.pick(systems),
  place: (random) => random.pick(places),
  quote: (random) => random.pick(quotes),
  person: (random) => random.pick(persons),
};

/** Fills the `{slots}` of a template, also those that a filled slot brings. @throws RangeError at an unknown slot */
export function fillSlots(template: string, random: Random, setting: Setting): string {
  let text = template;
  while (text.includes('{')) {
    text = text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new RangeError(`unknown slot ${name}`);
      return slot(random, setting);
    });
  }
  return text;
}

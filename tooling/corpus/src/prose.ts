import { fillSlots, type Setting } from './fill-slots.js';
import { actions, closers, headings, openings, results, subjects } from './phrases.js';
import type { Random } from './random.js';

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** How the paragraphs of a section are numbered. */
export type Shape = 'plain' | 'runIn' | 'headings' | 'deep';

/** Prose of one section: about `paragraphs` paragraphs in one of four shapes. */
export function makeProse(random: Random, setting: Setting, shape: Shape, paragraphs: number): string {
  const lines: string[] = [];
  const paragraph = () => makeParagraph(random, setting);
  const heading = () => fillSlots(random.pick(headings), random, setting);
  for (let index = 0; index < paragraphs; index += 1) {
    const number = CHINESE[index % CHINESE.length] ?? '一';
    if (shape === 'plain') lines.push(paragraph());
    if (shape === 'runIn') lines.push(`（${number}）${heading()}。${paragraph()}`);
    if (shape === 'headings') lines.push(`（${number}）${heading()}`, paragraph());
    if (shape === 'deep') lines.push(`（${number}）${heading()}`, ...deepLines(random, heading, paragraph));
  }
  return lines.join('\n');
}

function deepLines(random: Random, heading: () => string, paragraph: () => string): readonly string[] {
  const lines = [`1.${heading()}。${paragraph()}`];
  if (random.chance(0.5)) lines.push(`（1）${heading()}。${paragraph()}`, `（2）${paragraph()}`);
  lines.push(`2.${paragraph()}`);
  return lines;
}

function makeParagraph(random: Random, setting: Setting): string {
  const fill = (template: string) => fillSlots(template, random, setting);
  const sentences = Array.from({ length: random.integer(1, 4) }, () => makeSentence(random, fill));
  if (random.chance(0.3)) sentences.unshift(`${fill(random.pick(openings))}。`);
  if (random.chance(0.3)) sentences.push(fill(random.pick(closers)));
  return sentences.join('');
}

function makeSentence(random: Random, fill: (template: string) => string): string {
  const clauses = Array.from({ length: random.integer(1, 3) }, () => fill(random.pick(actions)));
  const result = random.chance(0.6) ? `，${fill(random.pick(results))}` : '';
  return `${fill(random.pick(subjects))}${clauses.join(random.pick(['，', '；', '，并']))}${result}。`;
}

import type { Random } from './random.js';

const REGIONS = [
  '青禾',
  '云岭',
  '临川口',
  '白石',
  '望江',
  '安澜',
  '松原岭',
  '石桥',
  '清泉',
  '和顺',
  '东兴',
  '南湾',
];
const LEVELS = ['县', '市', '区', '自治县', '经济技术开发区', '自治州'];
/** Told apart by a syllable where the regions of all levels are used up. */
const SYLLABLES = ['', '新', '上', '大', '小'];
const OFFICES = [
  '教育局',
  '财政局',
  '人力资源和社会保障局',
  '住房和城乡建设局',
  '市场监督管理局',
  '卫生健康委员会',
  '文化广电旅游体育局',
  '农业农村局',
  '应急管理局',
  '发展和改革委员会',
  '统计局',
  '行政审批服务局（政务服务管理局）',
];

export interface Organ {
  readonly name: string;
  readonly kind: 'government' | 'department' | 'other';
}

/** An organ that no report of another number has: region, level and office follow from the number. */
export function makeOrgan(random: Random, number: number): Organ {
  const region = makeRegion(number);
  if (random.chance(0.2)) return { name: `${region}人民政府`, kind: 'government' };
  if (random.chance(0.1)) return { name: `${region}人民政府办公室`, kind: 'department' };
  return { name: `${region}${random.pick(OFFICES)}`, kind: 'department' };
}

function makeRegion(number: number): string {
  const round = Math.floor(number / REGIONS.length);
  const syllable = SYLLABLES[Math.floor(round / LEVELS.length)] ?? String(number);
  return `${syllable}${REGIONS[number % REGIONS.length]}${LEVELS[round % LEVELS.length]}`;
}

/** A town or township of no particular place. */
export function makeTown(random: Random): string {
  return `${random.pick(REGIONS)}${random.pick(['镇', '乡', '街道', '街道办事处'])}`;
}

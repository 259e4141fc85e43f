import { brokenPng, gif, tooManyPixels } from './pictures.js';

/** A report that is wrong on purpose, the files it names, and the rules that must speak of it. */
export interface HostileReport {
  readonly name: string;
  readonly report: object;
  /** Files beside the report, by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly expectedRules: readonly string[];
}

/** Makes the cases of wrong input of a sound report: each is to be met with a finding and a page that still looks right. */
export function makeHostile(sound: object): readonly HostileReport[] {
  const make = (
    name: string,
    expectedRules: readonly string[],
    fields: object,
    files: HostileReport['files'] = {},
  ): HostileReport => ({ name: `hostile-${name}`, report: { ...sound, ...fields }, files, expectedRules });
  const withPicture = (path: string) => ({
    overview: `全年运行平稳，来源见图。\n![公开渠道示意图](${path})\n其余情况如下。`,
  });
  return [
    make('title-200', ['structure/title-too-long'], {
      title: longTitle(200),
      official: { documentNumber: NUMBER },
    }),
    make('title-200-plain', ['structure/title-too-long'], { title: longTitle(200) }),
    make('organs-30', ['official/mark-readable'], {
      official: { documentNumber: NUMBER, organs: manyOrgans(30), suffix: '文件' },
    }),
    make('number-form', ['official/document-number'], {
      official: { documentNumber: '示政办(2023)第002号' },
    }),
    make('number-unreadable', ['official/document-number-unreadable'], {
      official: { documentNumber: '暂无' },
    }),
    make('picture-broken', ['picture/broken'], withPicture('broken.png'), { 'broken.png': brokenPng() }),
    make('picture-huge', ['picture/too-large'], withPicture('huge.png'), { 'huge.png': tooManyPixels() }),
    make('picture-type', ['picture/unknown-type'], withPicture('photo.png'), { 'photo.png': gif() }),
    make('picture-missing', ['picture/missing'], withPicture('nowhere.png')),
  ];
}

const NUMBER = '示政办〔2023〕2号';

function longTitle(length: number): string {
  const words = '关于全面推进决策、执行、管理、服务和结果公开并持续提升依申请公开办理质量';
  const ending = '的2022年政府信息公开工作年度报告';
  return `示例区人民政府${words.repeat(10)}`.slice(0, length - ending.length) + ending;
}

function manyOrgans(count: number): readonly string[] {
  const fields = ['财政', '教育', '民政', '司法', '审计', '统计', '水利', '商务', '林业', '医疗保障'];
  return Array.from(
    { length: count },
    (_, index) => `示例${['市', '区', '县'][Math.floor(index / 10)]}${fields[index % 10]}局`,
  );
}

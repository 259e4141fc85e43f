import { bureauIgnored } from './bureau-ignored.js';
import { bureauRight } from './bureau-right.js';
import { bureauWrong } from './bureau-wrong.js';

/**
 * Sentences as clerks write them, about the report of `reports.ts`. `right`: understood, nothing to find. `wrong`: the
 * number in 【】 disagrees. `ignored`: numbers and denials that are no statement about the tables.
 */
export interface Corpus {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly ignored: readonly string[];
}

/** Prose of a municipal bureau. */
export const bureauCorpus: Corpus = { right: bureauRight, wrong: bureauWrong, ignored: bureauIgnored };

/** Prose of a county government, whose tables count the whole county. */
export const countyCorpus: Corpus = {
  right: [
    '2024年，全县共收到政府信息公开申请59件，依法按期办结58件。',
    '全县各级行政机关共受理政府信息公开申请59件。',
    '我县共新收政府信息公开申请59件，上年结转4件。',
    '县政府收到政府信息公开申请59件。',
    '全县因政府信息公开被申请行政复议5件、提起行政诉讼3件。',
    '全县制发行政规范性文件7件，废止3件。',
    '全县作出行政许可决定1250件。',
    '本年度全县共收到59件申请，办结58件，5件结转下年度继续办理，政府信息公开工作平稳。',
  ],
  wrong: [
    '2024年，全县共收到政府信息公开申请【56】件，依法按期办结58件。',
    '全县各级行政机关共受理政府信息公开申请【95】件。',
    '我县共新收政府信息公开申请【95】件。',
    '县政府收到政府信息公开申请【95】件。',
    '全县因政府信息公开被申请行政复议【9】件、提起行政诉讼3件。',
    '全县未收到政府信息公开申请。【】',
  ],
  ignored: [
    '县政府办公室代表县政府受理政府信息公开申请17件。',
    '县政府办收到政府信息公开申请17件，均按期答复。',
    '县本级收到政府信息公开申请20件。',
    '其中，县公安局收到政府信息公开申请12件，县自然资源局收到政府信息公开申请15件。',
    '县教育局、县卫健委分别收到政府信息公开申请3件、4件。',
    '城关镇收到政府信息公开申请2件。',
    '县政府办公室未收到政府信息公开申请。',
    '全县主动公开政府信息12460条。',
    '全县政务新媒体发布信息5300条。',
  ],
};

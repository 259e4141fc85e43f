import {
  AFTER,
  CARRIED,
  copied,
  DOCUMENTS,
  type Example,
  FORWARD,
  lastYear,
  lastYear2019,
  REVIEWS,
} from './example.js';

/** Examples of the rules that set a report beside others, and of accepted findings. */
export const COMPARISON_EXAMPLES: Readonly<Record<string, Example>> = {
  'previous/not-last-year': {
    fails: { options: { previous: lastYear({}, { year: 2020 }) } },
    passes: { options: { previous: lastYear() } },
  },
  'previous/kept-sentence': {
    fails: {
      fields: { other: '没有收取信息处理费。在报刊刊发信息860条。' },
      options: { previous: lastYear({}, { other: '没有收取信息处理费。在报刊刊发信息860条。' }) },
    },
    passes: {
      fields: { other: '没有收取信息处理费。在报刊刊发信息912条。' },
      options: { previous: lastYear({}, { other: '没有收取信息处理费。在报刊刊发信息860条。' }) },
    },
  },
  'applications/carry-over': {
    fails: { options: { previous: lastYear({ [`${FORWARD}.total`]: 3 }) } },
    passes: {
      figures: {
        [`${CARRIED}.other`]: 1,
        [`${CARRIED}.total`]: 1,
        [`${FORWARD}.other`]: 1,
        [`${FORWARD}.total`]: 1,
      },
      options: { previous: lastYear({ [`${FORWARD}.other`]: 1, [`${FORWARD}.total`]: 1 }) },
    },
  },
  'disclosure/in-force-chain': {
    fails: {
      figures: { [`${DOCUMENTS}.made`]: 3, [`${DOCUMENTS}.repealed`]: 6, [`${DOCUMENTS}.inForce`]: 15 },
      options: { previous: lastYear({ [`${DOCUMENTS}.inForce`]: 17 }) },
    },
    passes: {
      figures: { [`${DOCUMENTS}.made`]: 3, [`${DOCUMENTS}.repealed`]: 6, [`${DOCUMENTS}.inForce`]: 14 },
      options: { previous: lastYear({ [`${DOCUMENTS}.inForce`]: 17 }) },
    },
  },
  'disclosure/previous-items': {
    fails: {
      edition: '2019',
      fields: { year: 2020, date: '2021-01-18' },
      figures: { 'disclosure.licensing.previousItems': 430 },
      options: {
        previous: lastYear2019({
          'disclosure.licensing.previousItems': 396,
          'disclosure.licensing.change': 44,
        }),
      },
    },
    passes: {
      edition: '2019',
      fields: { year: 2020, date: '2021-01-18' },
      figures: { 'disclosure.licensing.previousItems': 378 },
      options: {
        previous: lastYear2019({
          'disclosure.licensing.previousItems': 396,
          'disclosure.licensing.change': -18,
        }),
      },
    },
  },
  'proceedings/beyond-reviews': {
    fails: {
      figures: { [`${AFTER}.upheld`]: 5, [`${AFTER}.total`]: 5 },
      options: { previous: lastYear({ [`${REVIEWS}.total`]: 4 }) },
    },
    passes: {
      figures: { [`${AFTER}.upheld`]: 5, [`${AFTER}.total`]: 5 },
      options: { previous: lastYear({ [`${REVIEWS}.total`]: 5 }) },
    },
  },
  'similarity/last-year': {
    fails: { fields: { problems: copied }, options: { previous: lastYear({}, { problems: copied }) } },
    passes: {
      fields: {
        problems: `${copied}今年把图解列入发文流程，十二份新文件全部同步配发。时限改由系统提醒，滞后的降到两条，责任到人。`,
      },
      options: { previous: lastYear({}, { problems: copied }) },
    },
  },
};

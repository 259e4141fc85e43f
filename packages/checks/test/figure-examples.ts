import { type Example, FORWARD, GRANTED, NEW, organ, TOTAL } from './example.js';

/** Examples of the rules on the figures of one report. */
export const FIGURE_EXAMPLES: Readonly<Record<string, Example>> = {
  'applications/balance': {
    fails: { figures: { [`${NEW}.naturalPerson`]: 1, [`${NEW}.total`]: 1 } },
    passes: {
      figures: {
        [`${NEW}.naturalPerson`]: 1,
        [`${NEW}.total`]: 1,
        [`${FORWARD}.naturalPerson`]: 1,
        [`${FORWARD}.total`]: 1,
      },
    },
  },
  'applications/result-total': {
    fails: { figures: { [`${GRANTED}.other`]: 2, [`${GRANTED}.total`]: 2 } },
    passes: {
      figures: Object.fromEntries(
        [GRANTED, TOTAL, NEW].flatMap((row) => [
          [`${row}.other`, 2],
          [`${row}.total`, 2],
        ]),
      ),
    },
  },
  'applications/row-total': {
    fails: { figures: { [`${NEW}.total`]: 2, [`${FORWARD}.total`]: 2 } },
    passes: {
      figures: {
        [`${NEW}.total`]: 2,
        [`${FORWARD}.total`]: 2,
        [`${NEW}.research`]: 2,
        [`${FORWARD}.research`]: 2,
      },
    },
  },
  'proceedings/total': {
    fails: { figures: { 'proceedings.litigationDirect.upheld': 2 } },
    passes: {
      figures: { 'proceedings.litigationDirect.upheld': 2, 'proceedings.litigationDirect.total': 2 },
    },
  },
  'figures/unreadable': {
    fails: { figures: { 'disclosure.licensing.decisions': { value: null, raw: '/' } } },
    passes: { figures: { 'disclosure.licensing.decisions': { value: 22, note: '其中修订16件' } } },
  },
  'figures/blank': {
    fails: { figures: { 'disclosure.licensing.decisions': null } },
    passes: { figures: { 'disclosure.licensing.decisions': 0 } },
  },
  'disclosure/in-force-at-least-made': {
    fails: {
      figures: { 'disclosure.normativeDocuments.made': 2, 'disclosure.normativeDocuments.inForce': 1 },
    },
    passes: {
      figures: { 'disclosure.normativeDocuments.made': 2, 'disclosure.normativeDocuments.inForce': 2 },
    },
  },
  'disclosure/total-at-least-published': {
    fails: { figures: { 'disclosure.normativeDocuments.newlyPublished': 2 }, edition: '2019' },
    passes: {
      figures: {
        'disclosure.normativeDocuments.newlyPublished': 2,
        'disclosure.normativeDocuments.totalPublished': 9,
      },
      edition: '2019',
    },
  },
  'disclosure/fee-decimals': {
    fails: { figures: { 'disclosure.fees.amount': '24252.311082' } },
    passes: { figures: { 'disclosure.fees.amount': '24252.3110' } },
  },
  'disclosure/rule-making-power': {
    fails: { figures: { 'disclosure.regulations.inForce': 3 } },
    passes: {
      figures: { 'disclosure.regulations.inForce': 3 },
      fields: organ('示例市人民政府办公厅'),
    },
  },
  'applications/none-handled': {
    fails: {
      figures: {
        [`${NEW}.other`]: 3,
        [`${NEW}.total`]: 3,
        [`${FORWARD}.other`]: 3,
        [`${FORWARD}.total`]: 3,
      },
    },
    passes: {
      figures: {
        [`${NEW}.other`]: 1,
        [`${NEW}.total`]: 1,
        [`${FORWARD}.other`]: 1,
        [`${FORWARD}.total`]: 1,
      },
    },
  },
  'proceedings/direct-litigation': {
    fails: {
      figures: { 'proceedings.litigationDirect.other': 2, 'proceedings.litigationDirect.total': 2 },
      fields: { year: 2024, date: '2025-01-18' },
    },
    passes: {
      figures: { 'proceedings.litigationDirect.other': 2, 'proceedings.litigationDirect.total': 2 },
      fields: { year: 2023, date: '2024-01-18' },
    },
  },
};

import { composeDocument, parseReport, serializeReport } from '@xxgk/model';
import { attribute, elements, parsed, textOf } from './support/parse.js';
import { html, smallAttachment, smallTree } from './support/small-tree.js';

function linkedData(page: string): Record<string, unknown> {
  const script = elements(parsed(page), 'script').find(
    (element) => attribute(element, 'type') === 'application/ld+json',
  );
  return JSON.parse(script === undefined ? 'null' : textOf(script));
}

const input = {
  year: 2022,
  organ: { name: '示例区</script><b>档案局' },
  overview: '全年没有收到申请。<!-- <script> 与“引号”\u2028、\\反斜杠。',
  disclosure: {
    fees: { amount: '24252.311082' },
    regulations: { made: { value: 22, note: '其中修订16件' } },
  },
  date: '2023-01-18',
};

function completed(): unknown {
  const row = { naturalPerson: 0, commercial: 0, research: 0, socialWelfare: 0, legalService: 0, other: 0 };
  const rows = (keys: string) => Object.fromEntries(keys.split(' ').map((key) => [key, row]));
  const outcomes = { upheld: 0, corrected: 0, other: 0, pending: 0 };
  return {
    ...input,
    problems: '解读材料偏少，下一步将增加图解和问答。',
    other: '无。',
    disclosure: {
      regulations: { ...input.disclosure.regulations, repealed: 0, inForce: 1 },
      normativeDocuments: { made: 0, repealed: 0, inForce: 0 },
      licensing: { decisions: 0 },
      punishment: { decisions: 0 },
      coercion: { decisions: 0 },
      fees: input.disclosure.fees,
    },
    applications: {
      ...rows('newlyReceived carriedOver carriedForward'),
      results: {
        ...rows('granted partlyGranted'),
        refused: rows(
          'stateSecret otherLaws securityAndStability thirdPartyRights internalAffairs processInformation enforcementFiles administrativeInquiry',
        ),
        unavailable: rows('notHeld needsCreation stillUnclear'),
        notProcessed: rows('petition repeated publication excessive confirmation'),
        otherOutcomes: rows('correctionOverdue feeOverdue other'),
      },
    },
    proceedings: {
      reconsideration: outcomes,
      litigationDirect: outcomes,
      litigationAfterReconsideration: outcomes,
    },
  };
}

test('gives the report back byte for byte, hostile text included', async () => {
  const result = parseReport(completed());
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  const document = composeDocument(result.report);
  for (const options of [{}, { fragment: true, linkedData: true }]) {
    const again = parseReport(linkedData(await html(document, options))['xxgk:report']);
    expect(again.ok && serializeReport(again.report)).toBe(document.attachment.text);
  }
});

test('is a schema.org report', async () => {
  expect(linkedData(await html(smallTree()))).toMatchObject({
    '@type': 'Report',
    name: '某区某局2022年政府信息公开工作年度报告',
    inLanguage: 'zh-CN',
    author: { '@type': 'GovernmentOrganization', name: '某区某局' },
    dateCreated: '2023-01-18',
    temporalCoverage: '2022-01-01/2022-12-31',
    'xxgk:report': { year: 2022 },
  });
});

test('is left out of a fragment, on demand, and where nothing is attached', async () => {
  expect(await html(smallTree(), { fragment: true })).not.toContain('<script');
  expect(await html(smallTree(), { linkedData: false })).not.toContain('<script');
  const broken = { ...smallAttachment, text: '{' };
  const { attachment: _, ...without } = smallTree();
  expect(await html(without)).not.toContain('<script');
  await expect(html({ ...smallTree(), attachment: broken })).rejects.toThrow('not the JSON');
});

test('of a document that was written as text the page carries that text', async () => {
  const text = '# 通知\n</script><!-- 换页 -->';
  const page = await html({
    ...smallTree(),
    attachment: { ...smallAttachment, mediaType: 'text/markdown', text },
  });
  expect(linkedData(page)).toMatchObject({
    '@type': 'DigitalDocument',
    encodingFormat: 'text/markdown',
    'xxgk:source': text,
  });
});

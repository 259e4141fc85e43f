import { escapeTemplate } from '../../../src/prose/template/escape-template.js';
import { fillPlaceholders } from '../../../src/prose/template/fill-placeholders.js';
import { mapToTemplate } from '../../../src/prose/template/map-to-template.js';
import type { Report } from '../../../src/report/report.js';
import { sampleReport } from '../../sample-report.js';

const NEW = 'applications.newlyReceived';
const FIGURES = {
  [`${NEW}.naturalPerson`]: 50,
  [`${NEW}.total`]: 59,
  'applications.results.granted.total': 20,
  'applications.results.total.total': 58,
  'applications.results.refused.stateSecret.total': 1,
  'applications.results.refused.processInformation.total': 3,
  'disclosure.licensing.decisions': { value: 22, note: '其中变更6件' },
  'disclosure.punishment.decisions': null,
  'disclosure.fees.amount': '24252.311082',
};

function report(overview: string, figures: Readonly<Record<string, unknown>> = FIGURES): Report {
  return { ...sampleReport(figures), overview };
}

function filled(overview: string, previous?: Report): string {
  const result = fillPlaceholders(report(overview), { previous });
  expect(result.findings).toEqual([]);
  return result.report.overview;
}

function faults(overview: string): readonly string[] {
  const result = fillPlaceholders(report(overview));
  return result.findings.map(({ ruleId }) => ruleId);
}

describe('fillPlaceholders', () => {
  test.each([
    ['收到{{applications.newlyReceived.total}}件。', '收到59件。'],
    ['许可{{disclosure.licensing.decisions}}件', '许可22件'],
    ['收费{{disclosure.fees.amount}}万元', '收费24252.311082万元'],
    ['{{year}}年，{{organ}}，{{date}}', '2022年，示例区档案局，2023年1月18日'],
    ['{{sum applications.newlyReceived.total applications.results.granted.total}}', '79'],
    ['{{difference applications.newlyReceived.total 9}}', '50'],
    ['占{{percent applications.results.granted.total applications.results.total.total}}', '占34.5%'],
    ['{{percent applications.results.granted.total applications.results.total.total places=2}}', '34.48%'],
    ['{{subtotal "refused"}}', '4'],
    ['{{chinese applications.newlyReceived.total}}件，{{chineseYear year}}年', '五十九件，二〇二二年'],
    ['{{#if applications.carriedOver.total}}有{{else}}没有{{/if}}结转', '没有结转'],
    ['{{#unless applications.carriedOver.total}}没有结转{{/unless}}', '没有结转'],
    ['{{#zero applications.carriedOver.total}}无{{else}}有{{/zero}}', '无'],
    ['{{#if (greater applications.newlyReceived.total 50)}}较多{{/if}}', '较多'],
    ['{{#if applications.carriedOver.total}}甲{{else if year}}乙{{/if}}', '乙'],
    ['写作\\{{year}}的占位符，{{year}}', '写作{{year}}的占位符，2022'],
    ['{{! 备注 }}正文', '正文'],
    ['没有占位符', '没有占位符'],
  ])('%s', (template, expected) => {
    expect(filled(template)).toBe(expected);
  });

  test('compares with last year', () => {
    const previous = report('', { [`${NEW}.total`]: 50 });
    expect(
      filled(`同比{{growth ${NEW}.total}}，{{change ${NEW}.total}}，上年{{last ${NEW}.total}}件`, previous),
    ).toBe('同比增长18%，增加9件，上年50件');
    expect(faults(`{{growth ${NEW}.total}}`)).toEqual(['placeholder/no-last-year']);
  });

  test.each([
    ['{{applications.newlyRecieved.total}}', 'placeholder/unknown-name'],
    ['{{applications.newlyReceived}}', 'placeholder/unknown-name'],
    ['{{disclosure.punishment.decisions}}', 'placeholder/empty-figure'],
    ['{{perzent year year}}', 'placeholder/unknown-helper'],
    ['{{percent year applications.carriedOver.total}}', 'placeholder/bad-arguments'],
    ['{{constructor}}', 'placeholder/unknown-name'],
    ['{{__proto__.polluted}}', 'placeholder/unknown-name'],
    ['{{lookup this "constructor"}}', 'placeholder/unknown-helper'],
    ['{{toString year}}', 'placeholder/unknown-helper'],
    ['{{> partial}}', 'placeholder/not-allowed'],
    ['{{#> layout}}x{{/layout}}', 'placeholder/not-allowed'],
    ['{{* decorator}}', 'placeholder/not-allowed'],
    ['{{{{raw}}}}x{{{{/raw}}}}', 'placeholder/not-allowed'],
    ['{{#each disclosure}}x{{/each}}', 'placeholder/unknown-helper'],
    ['收到{{year件', 'placeholder/syntax'],
    ['{{#if year}}没有结束', 'placeholder/syntax'],
  ])('%s stays visible', (template, ruleId) => {
    const result = fillPlaceholders(report(template));
    expect(result.findings.map((finding) => finding.ruleId)).toEqual([ruleId]);
    expect(result.report.overview).toBe(template);
    const [finding] = result.findings;
    expect(finding?.range?.end).toBeGreaterThan(finding?.range?.start ?? 0);
    expect(`${finding?.message}${finding?.hint}`).not.toMatch(/undefined|\[object/);
  });

  test('names the nearest name', () => {
    expect(fillPlaceholders(report('{{applications.newlyRecieved.total}}')).findings[0]?.expected).toBe(
      `${NEW}.total`,
    );
    expect(fillPlaceholders(report('{{applications.newlyReceived}}')).findings[0]?.expected).toBe(
      `${NEW}.total`,
    );
  });

  test.each([
    'a{{b',
    '{{{{',
    '\\{{',
    '\\\\{{x}}',
    '{{{a}}}',
    '{{{{{',
    '甲\\\\\\{{乙',
    '{ {',
    '\\',
    '{{x}}\n{{y}}',
    '}}{{',
  ])('gives %j back after escaping', (prose) => {
    expect(filled(escapeTemplate(prose))).toBe(prose);
  });
});

describe('mapToTemplate', () => {
  const { report: done, map } = fillPlaceholders(report(`收到{{${NEW}.total}}件，答复12件。`));
  const finding = { ruleId: 'x', severity: 'error', message: '', path: ['overview'] } as const;

  test('leads a range to the words of the template', () => {
    const start = done.overview.indexOf('12');
    const range = { start, end: start + 2 };
    const fix = { title: '', safe: false, edits: [{ path: ['overview'], range, text: '13' }] };
    const [mapped] = mapToTemplate([{ ...finding, range, fix }], map);
    const template = report(`收到{{${NEW}.total}}件，答复12件。`).overview;
    expect(template.slice(mapped?.range?.start, mapped?.range?.end)).toBe('12');
    expect(mapped?.fix?.edits[0]).toMatchObject({ range: mapped?.range });
  });

  test('names the whole placeholder and mends nothing inside it', () => {
    const start = done.overview.indexOf('59');
    const range = { start, end: start + 2 };
    const fix = { title: '', safe: false, edits: [{ path: ['overview'], range, text: '13' }] };
    const [mapped] = mapToTemplate([{ ...finding, range, fix }], map);
    expect(mapped?.range).toEqual({ start: 2, end: `收到{{${NEW}.total}}`.length });
    expect(mapped?.fix).toBeUndefined();
  });
});

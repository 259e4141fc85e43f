import { readReport } from '@xxgk/readers';
import { reportYaml } from '../../src/hand-in/report-yaml.js';
import { exampleReport } from '../../src/start/example-report.js';

test('YAML names the sections and is read as the same report, placeholders and all', () => {
  const report = { ...exampleReport(), other: '{{year}}年没有其他事项。' };
  const text = reportYaml(report);
  expect(text).toContain('# 三、收到和处理政府信息公开申请情况');
  const read = readReport(new TextEncoder().encode(text), 'report.yaml');
  expect(read.ok && read.report).toEqual(report);
});

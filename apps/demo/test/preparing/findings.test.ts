import { settle } from '@xxgk/pipeline';
import { exampleReport } from '../../src/start/example-report.js';
import { preparedOf } from './prepared.js';

test('a picture that the app does not have is found missing, like by the command', async () => {
  const { prepared } = await preparedOf({ ...exampleReport(), other: '无。\n![大厅](hall.png)' });
  expect(settle(prepared)).toContainEqual(
    expect.objectContaining({
      ruleId: 'picture/missing',
      severity: 'error',
      path: ['other', 1],
      message: expect.stringContaining('hall.png'),
    }),
  );
});

test('the example of the app has no errors', async () => {
  const { prepared } = await preparedOf(exampleReport());
  expect(settle(prepared).filter(({ severity }) => severity === 'error')).toEqual([]);
});

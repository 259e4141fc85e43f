import { judgeAxe } from '../../src/html/axe.js';

const rule = { id: 'image-alt', impact: 'critical', help: 'alternative text', nodes: [{ html: '<img>' }] };

test('violations and what the page fetched fail, undecided rules are told', () => {
  expect(judgeAxe({ passes: [1, 2], incomplete: [rule], violations: [] }, [])).toEqual({
    passed: true,
    summary: '0 violations of 2 rules',
    details: ['not decided: image-alt (critical), 1 times: alternative text; first: <img>'],
  });
  expect(judgeAxe({ passes: [], incomplete: [], violations: [rule] }, []).passed).toBe(false);
  expect(judgeAxe({ passes: [], incomplete: [], violations: [] }, ['fetches http://a']).passed).toBe(false);
});

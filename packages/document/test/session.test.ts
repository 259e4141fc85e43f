import { createSession, slotFor } from '../src/session.js';

test('a session keeps what a slot holds; another session starts anew', () => {
  const slot = { start: () => new Map<string, number>() };
  const session = createSession();
  session.at(slot).set('a', 1);
  expect(session.at(slot).get('a')).toBe(1);
  expect(session.at({ start: () => new Map<string, number>() }).size).toBe(0);
  expect(createSession().at(slot).size).toBe(0);
});

test('a slot for objects keeps one thing for each of them', () => {
  const countsOf = slotFor<object, Map<string, number>>(() => new Map());
  const [session, one, other] = [createSession(), {}, {}];
  countsOf(session, one).set('a', 1);
  expect(countsOf(session, one).get('a')).toBe(1);
  expect([countsOf(session, other).size, countsOf(createSession(), one).size]).toEqual([0, 0]);
});

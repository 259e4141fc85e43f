import { whiteSpace } from '../src/white-space.js';

const PAGE = 600;

test('counts the feet of pages, and repeated heads take their room', () => {
  expect(whiteSpace([200, 300, 400], { first: 250, page: PAGE, header: 40 })).toBe(50 + 260);
});

test('is never less when a table is first moved to the next page than when it starts at once', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const groups = Array.from(
      { length: 3 + (seed % 20) },
      (_, index) => 10 + ((seed * 7919 + index * 104_729) % 240),
    );
    const first = (seed * 31) % PAGE;
    const atOnce = whiteSpace(groups, { first, page: PAGE, header: 0 });
    const moved = first + whiteSpace(groups, { first: PAGE, page: PAGE, header: 0 });
    expect(atOnce).toBeLessThanOrEqual(moved);
  }
});

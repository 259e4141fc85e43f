import { openExample, showPages } from '../app.js';
import { INTRANET } from '../chromium.js';
import type { Runner } from '../run.js';
import type { Server } from '../server.js';

/** The page and its workers can reach no other server and run no text as code. */
export function policy({ scenario }: Runner, server: Server): Promise<void> {
  return scenario('policy', {}, async ({ context, step, faults }) => {
    const page = await context.newPage();
    await page.goto(server.address);
    await openExample(page);
    await showPages(page);
    const places: readonly (readonly [string, Place])[] = [
      ['the page', page],
      ...page.workers().map((worker, index) => [`worker ${index + 1}`, worker] as const),
    ];
    await step('there is a worker to ask', () => {
      if (places.length < 2) throw new Error('none');
    });
    for (const [name, place] of places) {
      await step(`${name} is refused another server and code from text`, async () => {
        const before = server.asked.length;
        const allowed = await place.evaluate(tryForbidden, `http://${INTRANET}:${server.port}/taken`);
        if (allowed.length > 0) throw new Error(`allowed: ${allowed.join(', ')}`);
        if (server.asked.slice(before).includes('/taken')) throw new Error('the other server was asked');
      });
    }
    // The refusals are what was wanted.
    faults.splice(0, faults.length, ...faults.filter((fault) => !/Content Security Policy/.test(fault)));
  });
}

/** A page or a worker: where code can be run. */
interface Place {
  readonly evaluate: (
    code: (address: string) => Promise<readonly string[]>,
    address: string,
  ) => Promise<readonly string[]>;
}

/** Runs in the page or worker. */
async function tryForbidden(address: string): Promise<readonly string[]> {
  const allowed: string[] = [];
  try {
    await fetch(address, { mode: 'no-cors' });
    allowed.push('a request');
  } catch {}
  // Later, and not here: what a debugger asks for may run text.
  setTimeout("Reflect.set(globalThis, 'ranText', true)", 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (Reflect.has(globalThis, 'ranText')) allowed.push('code from text');
  return allowed;
}

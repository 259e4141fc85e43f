/** A worker of a batch to which each input does what its name says. */
export default async ({ input, stem }) => {
  if (input === 'throws') throw new Error('thrown');
  if (input === 'hangs') for (;;);
  if (input === 'exits') process.exit(1);
  if (input === 'eats') {
    const eaten = [];
    for (;;) eaten.push(Array.from({ length: 1e6 }, Math.random));
  }
  return {
    input,
    optionsSha256: '',
    status: 'made',
    outputs: [],
    findings: {},
    messages: [stem],
    milliseconds: 0,
  };
};

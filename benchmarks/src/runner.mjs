// A contestant in a process of its own, which makes one document for each message and says how long it took.
const [id, template] = process.argv.slice(2);
const { load } = await import(`./contestants/${id}.mjs`);
const make = await load({ template });

process.on('message', async ({ job, keep }) => {
  try {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const bytes = await make(job);
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    process.send?.({
      ms,
      cpu: (user + system) / 1000,
      memory: process.resourceUsage().maxRSS / 1024,
      ...(keep ? { bytes: Buffer.from(bytes).toString('base64') } : {}),
    });
  } catch (error) {
    process.send?.({ error: String(error) });
  }
});
process.send?.('ready');

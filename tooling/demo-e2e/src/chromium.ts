import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A name that only this browser knows, for the app on a server without https. */
export const INTRANET = 'xxgk.intranet.test';

/** The browser's program: `$CHROMIUM`, or what the system has. */
export function findChromium(): string | undefined {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that finds no host but this machine. */
const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
  `--host-resolver-rules=MAP ${INTRANET} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
];

/** A browser that writes down in a file what it asks the network for. */
export function launch(executablePath: string, netLog: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...ARGUMENTS, `--log-net-log=${netLog}`] });
}

/** A browser with a profile that outlives it. */
export function launchWithProfile(executablePath: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath, args: ARGUMENTS, locale: 'zh-CN' });
}

/**
 * The hosts that pages and workers asked for anything, this machine left out, by the net log of a closed browser. What
 * the browser asks on its own behalf has no origin behind it and does not count.
 */
export function foreignHosts(netLog: string): readonly string[] {
  const hosts = new Set(requestsOfPages(readFileSync(netLog, 'utf8')).map((url) => new URL(url).hostname));
  if (hosts.size === 0) throw new Error(`${netLog} does not even hold the app's own requests`);
  return [...hosts].filter((host) => host !== '127.0.0.1' && host !== INTRANET);
}

/** An event a line. */
function requestsOfPages(log: string): readonly string[] {
  return log.split('\n').flatMap((line) => {
    if (!line.includes('"initiator"')) return [];
    const { params }: NetEvent = JSON.parse(line.replace(/(?:,|\]\}?,?)$/, ''));
    return params.initiator === 'not an origin' ? [] : [params.url];
  });
}

/** An event of the net log that has an initiator. */
interface NetEvent {
  readonly params: { readonly initiator: string; readonly url: string };
}

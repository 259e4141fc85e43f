import type { Runner } from './run.js';
import { access } from './scenarios/access.js';
import { charts } from './scenarios/charts.js';
import { crash } from './scenarios/crash.js';
import { desk } from './scenarios/desk.js';
import { files } from './scenarios/files.js';
import { firstLoad } from './scenarios/first-load.js';
import { gongwen } from './scenarios/gongwen.js';
import { grid } from './scenarios/grid.js';
import { handover } from './scenarios/handover.js';
import { importing } from './scenarios/importing.js';
import { keyboard } from './scenarios/keyboard.js';
import { intranet, offline, update } from './scenarios/offline.js';
import { oneFile } from './scenarios/one-file.js';
import { pages } from './scenarios/pages.js';
import { policy } from './scenarios/policy.js';
import { prose } from './scenarios/prose.js';
import { received } from './scenarios/received.js';
import { settings } from './scenarios/settings.js';
import { speed } from './scenarios/speed.js';
import { windows } from './scenarios/windows.js';
import { writing } from './scenarios/writing.js';
import type { Server } from './server.js';

/** Where the app is, and with what it is used. */
export interface Stage {
  readonly server: Server;
  /** Of the built app. */
  readonly folder: string;
  /** The browser’s. */
  readonly program: string;
  /** How often the browser dies in `crash`. */
  readonly kills: number;
}

/** All that a clerk does with the app, one after the other. */
export async function everyScenario(run: Runner, { server, folder, program, kills }: Stage): Promise<void> {
  await firstLoad(run, server, folder);
  await writing(run, server.address);
  await importing(run, server.address);
  await handover(run, server.address);
  await grid(run, server.address);
  await prose(run, server.address);
  await desk(run, server.address);
  await gongwen(run, server.address);
  await received(run, server.address);
  await files(run, server.address);
  await charts(run, server.address);
  await settings(run, server.address);
  await pages(run, server.address);
  await keyboard(run, server.address);
  await access(run, server.address);
  await windows(run, server.address);
  await crash(run, server.address, { program, kills });
  await offline(run, folder);
  await update(run, folder);
  await intranet(run, folder);
  await oneFile(run, folder);
  await policy(run, server);
  await speed(run, server.address);
}

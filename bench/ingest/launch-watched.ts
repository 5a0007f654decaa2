import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromWatched, ToWatched } from './server-child.js';
import type { WatchedServer } from './start-server.js';

const CHILD = fileURLToPath(new URL('./server-child.js', import.meta.url));

/** A watched server in a process of its own, with threads that analyse, as in production. */
export async function launchWatched(
  articles: number,
): Promise<WatchedServer & { cpuMicroseconds(): Promise<number> }> {
  const child = fork(CHILD, { env: { ...process.env, NODE_ENV: 'production' } });
  const ask = <Kind extends ToWatched['kind']>(message: Extract<ToWatched, { kind: Kind }>) =>
    new Promise<FromWatched[Kind]>((resolve, reject) => {
      const onExit = () => reject(new Error('the server of the bench ended by itself'));
      child.once('exit', onExit);
      child.once('message', (answer) => {
        child.off('exit', onExit);
        resolve(answer as FromWatched[Kind]);
      });
      child.send(message);
    });
  return {
    origin: await ask<'START'>({ kind: 'START', articles }),
    watch: async () => void (await ask<'WATCH'>({ kind: 'WATCH' })),
    report: () => ask<'REPORT'>({ kind: 'REPORT' }),
    cpuMicroseconds: () => ask<'CPU'>({ kind: 'CPU' }),
    close: async () => void (await ask<'STOP'>({ kind: 'STOP' })),
  };
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromChild, ToChild } from './child.js';
import type { Launch } from './variant.js';

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));

/** Sends a message and waits for the one that answers it. */
function exchange<Kind extends FromChild['kind']>(
  child: ChildProcess,
  message: ToChild,
  kind: Kind,
): Promise<Extract<FromChild, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('a server of the bench ended by itself'));
    child.once('exit', onExit);
    child.once('message', (answer: FromChild) => {
      child.off('exit', onExit);
      if (answer.kind === kind) resolve(answer as Extract<FromChild, { kind: Kind }>);
      else reject(new Error(`a server of the bench answered ${answer.kind}, not ${kind}`));
    });
    child.send(message);
  });
}

/** Starts a server in a process of its own, as in production. */
export const launchChild: Launch = async (variant, setting) => {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(CHILD, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
  const { url } = await exchange(child, { kind: 'START', variant, setting }, 'STARTED');
  return {
    url,
    cpuMicroseconds: async () => (await exchange(child, { kind: 'CPU' }, 'CPU')).microseconds,
    close: async () => {
      const exited = once(child, 'exit');
      child.send({ kind: 'STOP' } satisfies ToChild);
      await exited;
    },
  };
};

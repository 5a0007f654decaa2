import { startVariant } from './start-variant.js';
import type { StartedVariant, Variant, VariantSetting } from './variant.js';

/** A process that runs one server, so that its processor time is the server's and nobody else's. */
export type ToChild =
  | { readonly kind: 'START'; readonly variant: Variant; readonly setting: VariantSetting }
  | { readonly kind: 'CPU' }
  | { readonly kind: 'STOP' };

export type FromChild =
  | { readonly kind: 'STARTED'; readonly url: string }
  | { readonly kind: 'CPU'; readonly microseconds: number };

const tell = (message: FromChild): void => void process.send?.(message);

let server: StartedVariant | undefined;

process.on('message', async (message: ToChild) => {
  switch (message.kind) {
    case 'START':
      server = await startVariant(message.variant, message.setting);
      return tell({ kind: 'STARTED', url: server.url });
    case 'CPU': {
      const { user, system } = process.cpuUsage();
      return tell({ kind: 'CPU', microseconds: user + system });
    }
    case 'STOP':
      await server?.close();
      return process.disconnect();
  }
});

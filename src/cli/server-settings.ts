import { z } from 'zod';
import type { Setting } from '../server/configuration/settings.js';

const isHttp = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** How a command reaches a server that runs. */
export const SERVER_SETTINGS = {
  url: {
    flag: '--url',
    variable: 'VERBATIM_URL',
    description: 'Address of the graph of a server that runs.',
    takes: 'an address such as https://example.org/graphql',
    default: 'http://localhost:4000/graphql',
    schema: z.string().refine(isHttp),
  },
  key: {
    flag: '--key',
    variable: 'VERBATIM_KEY',
    description: 'Key for that server; others may see what stands on a command line.',
    takes: 'a key',
    default: '',
    schema: z.string().transform((text) => text || null),
  },
} as const satisfies Readonly<Record<string, Setting<string | null>>>;

import { z } from 'zod';
import { DEFAULT_LIMITS } from '../../graphql/limits/limits.js';

/** One setting: how it is called, what it is for, what it takes. */
export interface Setting<Value> {
  readonly flag: string;
  readonly variable: string;
  readonly description: string;
  /** Ends the sentence "it takes ...". */
  readonly takes: string;
  readonly default: string;
  readonly schema: z.ZodType<Value, string>;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** 'maxDepth' -> '--max-depth' and 'VERBATIM_MAX_DEPTH'. */
function setting<Value>(name: string, rest: Omit<Setting<Value>, 'flag' | 'variable'>): Setting<Value> {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`).split(' ');
  return {
    flag: `--${words.join('-').toLowerCase()}`,
    variable: `VERBATIM_${words.join('_').toUpperCase()}`,
    ...rest,
  };
}

export function wholeNumber(
  name: string,
  description: string,
  standard: number,
  low: number,
  high: number,
): Setting<number> {
  return setting<number>(name, {
    description,
    takes: `a whole number from ${low} to ${high}`,
    default: String(standard),
    schema: z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number)
      .pipe(z.number().min(low).max(high)),
  });
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const originList = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().refine((origin) => origin === '*' || isOrigin(origin))));

/** Every setting of the server. A flag on the command line goes before a variable of the environment. */
export const SETTINGS = {
  port: wholeNumber('port', 'Port to listen on; 0 takes a free one.', 4000, 0, 65_535),
  host: setting('host', {
    description: 'Address to listen on; 0.0.0.0 lets other machines in.',
    takes: 'a host name or an IP address',
    default: 'localhost',
    schema: z.string().regex(/^[\w.:-]+$/),
  }),
  introspection: setting('introspection', {
    description: 'Whether clients may read the schema; the Sandbox needs it.',
    takes: 'true or false',
    default: 'true',
    schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
  }),
  corsOrigins: setting('corsOrigins', {
    description: 'Origins of the web pages that may ask, separated by commas; * lets all.',
    takes: "origins such as https://example.org, separated by commas, or '*'",
    default: 'https://studio.apollographql.com',
    schema: originList,
  }),
  logLevel: setting('logLevel', {
    description: 'What is logged, at this level and above.',
    takes: `one of ${LOG_LEVELS.join(', ')}`,
    default: 'info',
    schema: z.enum(LOG_LEVELS),
  }),
  bodyLimit: wholeNumber('bodyLimit', 'Largest body of a request, in bytes.', 262_144, 1_024, 104_857_600),
  documentLimit: wholeNumber(
    'documentLimit',
    'Largest document that is taken in, in bytes; nobody is answered while a larger one is put in its place.',
    262_144,
    1,
    16_777_216,
  ),
  streamLimit: wholeNumber(
    'streamLimit',
    'Largest stream of documents that is taken in, in bytes after decompression.',
    1_073_741_824,
    1,
    999_999_999_999,
  ),
  maxTokens: wholeNumber('maxTokens', 'Most tokens in a query.', DEFAULT_LIMITS.maxTokens, 1, 1_000_000),
  maxDepth: wholeNumber('maxDepth', 'Most levels of fields in a query.', DEFAULT_LIMITS.maxDepth, 1, 1_000),
  maxAliases: wholeNumber('maxAliases', 'Most aliases in a query.', DEFAULT_LIMITS.maxAliases, 0, 100_000),
  maxRootFields: wholeNumber(
    'maxRootFields',
    'Most root fields in a query.',
    DEFAULT_LIMITS.maxRootFields,
    1,
    100_000,
  ),
  maxCost: wholeNumber(
    'maxCost',
    'Most values, about, that an answer may hold.',
    DEFAULT_LIMITS.maxCost,
    1,
    1_000_000_000,
  ),
} as const satisfies Record<string, Setting<unknown>>;

import ipaddr from 'ipaddr.js';
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
  /** Default of a hardened server, where it is another. */
  readonly hardened?: string;
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

const trueOrFalse = (name: string, description: string, standard: boolean): Setting<boolean> =>
  setting(name, {
    description,
    takes: 'true or false',
    default: String(standard),
    schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
  });

const hardenedTo = <Value>(hardened: string, setting: Setting<Value>): Setting<Value> => ({
  ...setting,
  hardened,
});

/** Nothing by default. */
const file = (name: string, description: string): Setting<string | null> =>
  setting(name, {
    description,
    takes: 'the path of a file',
    default: '',
    schema: z.string().transform((path) => path || null),
  });

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const isNetwork = (text: string): boolean =>
  text.includes('/') ? ipaddr.isValidCIDR(text.trim()) : ipaddr.isValid(text.trim());

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
  hardened: trueOrFalse(
    'hardened',
    'Whether other defaults hold, for a server that the world can reach: no introspection, tighter limits.',
    false,
  ),
  introspection: hardenedTo(
    'false',
    trueOrFalse('introspection', 'Whether clients may read the schema; the Sandbox needs it.', true),
  ),
  sandbox: hardenedTo(
    'false',
    trueOrFalse('sandbox', 'Whether browsers are shown a page to ask questions with.', true),
  ),
  federation: trueOrFalse('federation', 'Whether a Federation 2 gateway may ask for entities by key.', false),
  keys: file('keys', "File of keys, as 'verbatim keys create' makes it."),
  openRead: trueOrFalse('openRead', 'Whether those without a key may read.', true),
  trustedDocuments: file(
    'trustedDocuments',
    'File of documents by their SHA-256, to be asked for by documentId.',
  ),
  trustedOnly: trueOrFalse('trustedOnly', 'Whether no other documents are answered than the trusted.', false),
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
  trustProxy: setting('trustProxy', {
    description: 'Proxies in front, whose word on the address of a client is taken.',
    takes: 'addresses and networks such as 10.0.0.0/8, separated by commas',
    default: '',
    schema: z.string().refine((list) => list === '' || list.split(',').every(isNetwork)),
  }),
  requestsPerMinute: hardenedTo(
    '600',
    wholeNumber(
      'requestsPerMinute',
      'Most requests of a key, or of an address without one, in a minute; 0 for no limit.',
      0,
      0,
      1_000_000,
    ),
  ),
  costPerMinute: hardenedTo(
    '3000000',
    wholeNumber(
      'costPerMinute',
      'Most that their queries may cost in a minute, as --max-cost counts it; 0 for no limit.',
      0,
      0,
      1_000_000_000,
    ),
  ),
  requestsAtOnce: hardenedTo(
    '20',
    wholeNumber(
      'requestsAtOnce',
      'Most requests of a key, or of an address without one, under way at once; 0 for no limit.',
      0,
      0,
      100_000,
    ),
  ),
  operationTimeout: hardenedTo(
    '5000',
    wholeNumber(
      'operationTimeout',
      'Longest that an operation may take, in milliseconds; then it is ended.',
      10_000,
      1,
      3_600_000,
    ),
  ),
  cacheSeconds: wholeNumber(
    'cacheSeconds',
    'Seconds for which a cache may answer a GET without asking again whether the content has changed.',
    0,
    0,
    31_536_000,
  ),
  metrics: trueOrFalse('metrics', 'Whether /metrics tells Prometheus what was measured.', false),
  slowOperation: wholeNumber(
    'slowOperation',
    'Milliseconds from which on an operation is logged as slow.',
    1_000,
    1,
    3_600_000,
  ),
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
  maxAliases: hardenedTo(
    '15',
    wholeNumber('maxAliases', 'Most aliases in a query.', DEFAULT_LIMITS.maxAliases, 0, 100_000),
  ),
  maxDirectives: hardenedTo(
    '10',
    wholeNumber('maxDirectives', 'Most directives in a query.', DEFAULT_LIMITS.maxDirectives, 0, 100_000),
  ),
  maxRootFields: hardenedTo(
    '10',
    wholeNumber('maxRootFields', 'Most root fields in a query.', DEFAULT_LIMITS.maxRootFields, 1, 100_000),
  ),
  maxCost: wholeNumber(
    'maxCost',
    'Most values, about, that an answer may hold.',
    DEFAULT_LIMITS.maxCost,
    1,
    1_000_000_000,
  ),
  maxConnections: wholeNumber(
    'maxConnections',
    'Most live connections: WebSockets and event streams together.',
    1_000,
    0,
    1_000_000,
  ),
  maxConnectionsPerAddress: wholeNumber(
    'maxConnectionsPerAddress',
    'Most live connections from one address.',
    50,
    0,
    1_000_000,
  ),
  maxSubscriptions: wholeNumber('maxSubscriptions', 'Most subscriptions on one connection.', 20, 1, 10_000),
  connectionInitTimeout: wholeNumber(
    'connectionInitTimeout',
    'Milliseconds in which a new live connection has to be taken into use.',
    3_000,
    10,
    60_000,
  ),
  webhookHttp: setting('webhookHttp', {
    description: 'Whether webhooks may go to http URLs, unencrypted; for development.',
    takes: 'true or false',
    default: 'false',
    schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
  }),
} as const satisfies Record<string, Setting<unknown>>;

import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from '../../src/server/configuration/configuration.js';
import { SETTINGS } from '../../src/server/configuration/settings.js';

function problemsOf(...[flags, environment]: Parameters<typeof readConfiguration>): readonly string[] {
  try {
    readConfiguration(flags, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('serves this machine alone, on port 4000, with introspection, unless told otherwise', () => {
    expect(readConfiguration({}, {})).toMatchObject({
      host: 'localhost',
      port: 4000,
      introspection: true,
      logLevel: 'info',
      corsOrigins: ['https://studio.apollographql.com'],
      maxDepth: 15,
    });
  });

  it('reads the environment, and flags before it', () => {
    const environment = { VERBATIM_PORT: '5000', VERBATIM_MAX_DEPTH: '9', VERBATIM_INTROSPECTION: 'false' };
    expect(readConfiguration({ port: '6000' }, environment)).toMatchObject({
      port: 6000,
      maxDepth: 9,
      introspection: false,
    });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfiguration({}, { VERBATIM_PORT: '' }).port).toBe(4000);
  });

  it('takes numbers and truth values as a parser of flags gives them', () => {
    expect(readConfiguration({ port: 0, introspection: false }, {})).toMatchObject({
      port: 0,
      introspection: false,
    });
  });

  it.each([
    [{ port: '80a' }, {}, '--port is "80a"; it takes a whole number from 0 to 65535.'],
    [{ port: '' }, {}, '--port is ""; it takes a whole number from 0 to 65535.'],
    [{}, { VERBATIM_PORT: '65536' }, 'VERBATIM_PORT is "65536"; it takes a whole number from 0 to 65535.'],
    [{}, { VERBATIM_INTROSPECTION: 'yes' }, 'VERBATIM_INTROSPECTION is "yes"; it takes true or false.'],
    [{ host: 'a b' }, {}, '--host is "a b"; it takes a host name or an IP address.'],
    [
      { logLevel: 'loud' },
      {},
      '--log-level is "loud"; it takes one of trace, debug, info, warn, error, fatal, silent.',
    ],
    [
      {},
      { VERBATIM_CORS_ORIGINS: 'https://a.example/page' },
      `VERBATIM_CORS_ORIGINS is "https://a.example/page"; it takes origins such as https://example.org, separated by commas, or '*'.`,
    ],
    [{ maxDepth: 0 }, {}, '--max-depth is "0"; it takes a whole number from 1 to 1000.'],
  ])('%j %j: %s', (flags, environment, problem) => {
    expect(problemsOf(flags, environment)).toEqual([problem]);
  });

  it('names everything that is wrong at once', () => {
    expect(problemsOf({ port: 'x', maxCost: 'y' }, { VERBATIM_LOG_LEVEL: 'z' })).toHaveLength(3);
  });

  it('has a flag, a variable and a description for every setting, and a default that it takes', () => {
    for (const setting of Object.values(SETTINGS)) {
      expect(setting.flag).toMatch(/^--[a-z-]+$/);
      expect(setting.variable).toMatch(/^VERBATIM_[A-Z_]+$/);
      expect(setting.description).toMatch(/\.$/);
      expect(setting.schema.safeParse(setting.default).success).toBe(true);
    }
  });
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verbatim } from './captured-terminal.js';
import { temporaryFolder } from './temporary-folder.js';

describe('help and version', () => {
  test('--help names every command and the exit codes, on stdout', async () => {
    const { exit, out, err } = await verbatim(['--help']);
    expect(exit).toBe(0);
    expect(err).toBe('');
    for (const word of ['serve', 'analyse', 'query', 'Examples:', 'Exit codes']) expect(out).toContain(word);
  });

  test('serve --help lists the settings of the server with their defaults and variables', async () => {
    const { exit, out } = await verbatim(['serve', '--help']);
    const words = out.replaceAll(/\s+/g, ' ');
    expect(exit).toBe(0);
    expect(words).toContain(
      '--port <value> Port to listen on; 0 takes a free one. Default 4000; or set VERBATIM_PORT.',
    );
    expect(words).toContain('--introspection <value>');
    expect(words).toContain('VERBATIM_WORKERS');
  });

  test('--version prints a version and no more', async () => {
    const { exit, out } = await verbatim(['--version']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a wrong call ends with 2 and says what is wrong', () => {
  test.each([
    ['no command', [], 'Usage: verbatim'],
    ['an unknown command', ['analyze', 'a.txt'], "unknown command 'analyze'"],
    ['an unknown option', ['analyse', '--colour', 'a.txt'], "unknown option '--colour'"],
    ['an unknown format', ['analyse', '--format', 'xml', 'a.txt'], 'Allowed choices are text, json, jsonl'],
    ['no files to analyse', ['analyse'], "missing required argument 'files'"],
    ['no question', ['query'], "missing required argument 'graphql'"],
    ['no files to ask', ['query', '{ __typename }'], "missing required argument 'files'"],
    ['variables that are not JSON', ['query', '{ a }', '-', '--variables', '{id'], '--variables is not JSON'],
    ['variables that are a list', ['query', '{ a }', '-', '--variables', '[1]'], 'takes a JSON object'],
    ['a port that is none', ['serve', '--port', 'http'], '--port is "http"; it takes a whole number'],
    [
      'workers that are no number',
      ['analyse', '-', '--workers', 'all'],
      '--workers is "all"; it takes a whole',
    ],
    [
      'workers without end',
      ['query', '{ a }', '-', '--workers', '9999'],
      '--workers is "9999"; it takes a whole',
    ],
    ['a column of no role', ['analyse', '-', '--columns', 'body=text'], 'there is no role "body"'],
    ['a role without a column', ['analyse', '-', '--columns', 'text'], '"text" is no role=column'],
    ['a role twice', ['analyse', '-', '--columns', 'text=a,text=b'], '--columns names "text" twice'],
    ['a wrong setting of many', ['serve', '--workers', '1', '--port', 'http'], '--port is "http"'],
  ])('%s', async (_name, arguments_, message) => {
    const { exit, out, err } = await verbatim(arguments_);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(exit).toBe(2);
  });

  test('a wrong variable of the environment is named', async () => {
    const { exit, err } = await verbatim(['serve'], { environment: { VERBATIM_LOG_LEVEL: 'loud' } });
    expect(exit).toBe(2);
    expect(err).toContain('VERBATIM_LOG_LEVEL is "loud"');
  });
});

describe('what cannot be done ends with 1, names the place, and the rest is done', () => {
  test('a file that is not there', async () => {
    const folder = temporaryFolder({ 'a.txt': '“We won,” said Maria Lopez.' });
    const missing = join(folder, 'b.txt');
    const { exit, out, err } = await verbatim([
      'analyse',
      '--format',
      'jsonl',
      missing,
      join(folder, 'a.txt'),
    ]);
    expect(exit).toBe(1);
    expect(err.split('\n')).toEqual([
      `verbatim: ${missing}: no such file or folder`,
      'verbatim: read 1 article from 1 document (1 plain-text)',
      '  not read, as something was wrong:',
      `    1 MISSING: ${missing}`,
      '',
    ]);
    expect(out.split('\n')).toHaveLength(2);
  });

  test('a folder without articles', async () => {
    const folder = temporaryFolder({ 'logo.bin': 'nothing' });
    const { exit, err } = await verbatim(['analyse', folder]);
    expect(exit).toBe(1);
    expect(err).toContain(`${folder}: nothing of this is an article in a format that is read`);
    expect(err).toContain(`1 UNKNOWN_FORMAT: ${join(folder, 'logo.bin')}`);
  });

  test('a malformed line of JSON Lines: file and line are named, the other lines are analysed', async () => {
    const lines = [
      '{"id": "a", "text": "One."}',
      '{"id": "b", "text":',
      '',
      '{"id": "d"}',
      '{"id": "e", "text": "Two."}',
    ];
    const folder = temporaryFolder({ 'batch.jsonl': lines.join('\n') });
    const batch = join(folder, 'batch.jsonl');
    const { exit, out, err } = await verbatim(['analyse', '--format', 'jsonl', batch]);
    expect(exit).toBe(1);
    expect(err).toContain(`${batch}:2: is not JSON`);
    expect(err).toContain(`${batch}:4: has no "text"`);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'e']);
  });

  test('what calls itself gzip and is not', async () => {
    const folder = temporaryFolder({ 'batch.jsonl.gz': '{"text": "One."}' });
    const { exit, err } = await verbatim(['analyse', folder]);
    expect(exit).toBe(1);
    expect(err).toContain('batch.jsonl.gz: is not gzip data');
  });
});

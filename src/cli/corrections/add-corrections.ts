import { type Command, Option } from 'commander';
import type { ListOptions } from '../commands/corrections.js';
import type { ExitCode } from '../exit.js';
import type { ServerFlags } from '../server-client.js';
import { SERVER_SETTINGS } from '../server-settings.js';
import { settingOption } from '../setting-option.js';
import type { Terminal } from '../terminal.js';

const STATUSES = ['APPLIED', 'SUPERSEDED', 'ORPHANED', 'UNDONE'] as const;

const FILES = 'files of lines as export prints them (.jsonl, .jsonl.gz), - for standard input';

export function addCorrections(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  const corrections = program
    .command('corrections')
    .description('list, keep and move the corrections of a server that runs');
  const command = (name: string, description: string): Command =>
    Object.values(SERVER_SETTINGS).reduce(
      (made, setting) => made.addOption(settingOption(setting)),
      corrections.command(name).description(description),
    );
  command('list', 'print who corrected what, when and why, newest first')
    .addOption(new Option('-s, --status <status>', 'those of this status only').choices(STATUSES))
    .action(async (options: ListOptions) => {
      const { listCorrections } = await import('../commands/corrections.js');
      finish(await listCorrections(options, terminal));
    });
  command('export', 'print all corrections, a line of JSON each').action(async (options: ServerFlags) => {
    const { exportCorrections } = await import('../commands/corrections.js');
    finish(await exportCorrections(options, terminal));
  });
  command('import', 'take in corrections that were made elsewhere or before; known ones stay as they are')
    .argument('<files...>', FILES)
    .action(async (files: string[], options: ServerFlags) => {
      const { importCorrections } = await import('../commands/corrections.js');
      finish(await importCorrections(files, options, terminal));
    });
}

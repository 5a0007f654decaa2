import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const END_OF_LINE = /\r?\n/g;

/** Runs commands of bash in a folder, one block after the other. */
export class Shell {
  readonly #groups: number[] = [];

  /** @param functions bash that goes before every block */
  constructor(
    private readonly folder: string,
    private readonly functions: string,
  ) {}

  /** @returns what the block prints; what it started in the background goes on */
  async run(block: string): Promise<string> {
    const child = spawn('bash', ['-c', `${this.functions}\n${block}`], {
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (child.pid !== undefined) this.#groups.push(child.pid);
    return (await text(child.stdout)).replaceAll(END_OF_LINE, '\n').trimEnd();
  }

  /** Ends what still runs in the background. */
  close(): void {
    for (const group of this.#groups)
      try {
        process.kill(-group, 'SIGTERM');
      } catch {
        // All of it has ended.
      }
  }
}

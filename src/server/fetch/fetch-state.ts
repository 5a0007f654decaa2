import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const ENTRY = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() });
const STATE = z.record(z.string(), ENTRY);

/** What a server said of the version that it sent (https://www.rfc-editor.org/rfc/rfc9110#section-8.8). */
export type Validators = z.output<typeof ENTRY>;

/** The versions that addresses were last fetched in, kept in a file from one run to the next. */
export class FetchState {
  readonly #versions: Map<string, Validators>;

  private constructor(
    private readonly path: string | null,
    versions: Readonly<Record<string, Validators>>,
  ) {
    this.#versions = new Map(Object.entries(versions));
  }

  /**
   * @param path null keeps nothing
   * @throws Error when there is such a file and it is none of ours
   */
  static async at(path: string | null): Promise<FetchState> {
    if (path === null) return new FetchState(null, {});
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw error;
    });
    try {
      return new FetchState(path, STATE.parse(JSON.parse(text)));
    } catch {
      throw new Error(`${path} is no file that --fetch-state has written`);
    }
  }

  /** Headers that ask for an answer only when there is another version. */
  conditionsFor(url: string): Readonly<Record<string, string>> {
    const { etag = null, lastModified = null } = this.#versions.get(url) ?? {};
    return {
      ...(etag !== null && { 'if-none-match': etag }),
      ...(lastModified !== null && { 'if-modified-since': lastModified }),
    };
  }

  note(url: string, validators: Validators): void {
    if (validators.etag === null && validators.lastModified === null) this.#versions.delete(url);
    else this.#versions.set(url, validators);
  }

  /** Puts the file in place as a whole, so that no half of it is ever read. */
  async save(): Promise<void> {
    if (this.path === null) return;
    const next = `${this.path}.next`;
    await writeFile(next, `${JSON.stringify(Object.fromEntries(this.#versions), null, 1)}\n`);
    await rename(next, this.path);
  }
}

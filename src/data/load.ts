/** Fetches the compiled files, each once, and says plainly what went wrong when one can't be had. */
import type { Core, FileName, Files } from '../domain/dataset.ts';
import { unpackCore, type PackedCore } from '../domain/packed-core.ts';
import { inWords, type Words } from '../domain/words.ts';
import { askTwice } from './retry.ts';

export type DataProblem = 'offline' | 'missing' | 'broken' | 'outdated' | 'slow';

/** A data file that could not be used, and why. */
export class DataError extends Error {
  readonly file: FileName;
  readonly problem: DataProblem;

  constructor(file: FileName, problem: DataProblem, cause?: unknown) {
    super(`${file}: ${problem}`, { cause });
    this.name = 'DataError';
    this.file = file;
    this.problem = problem;
  }
}

/** How long a file may take before it is called slow. */
const TIMEOUT_MS = 20_000;

/** The file of words of a language; English has none. */
export type WordsName = Extract<FileName, `words-${string}`>;

/**
 * Loads and keeps the compiled files under one base path, in the words of one language. A file that failed is asked for
 * again the next time.
 */
export class DataStore {
  readonly #base: string;
  readonly #fetch: typeof fetch;
  readonly #wordsName: WordsName | null;
  readonly #retryMs: number | undefined;
  readonly #files = new Map<FileName, Promise<Files[FileName]>>();
  #version: string | null = null;

  constructor(
    base: string,
    fetchFile: typeof fetch = (...args) => fetch(...args),
    words: WordsName | null = null,
    retryMs?: number,
  ) {
    this.#retryMs = retryMs;
    this.#base = base;
    this.#wordsName = words;
    this.#fetch = fetchFile;
  }

  /** The file, from memory if it was loaded before. Rejects with a `DataError`. */
  load<F extends FileName>(name: F): Promise<Files[F]> {
    const known = this.#files.get(name);
    if (known !== undefined) return known as Promise<Files[F]>;
    const loading = this.#inWords(name).catch((error: unknown) => {
      this.#files.delete(name);
      throw error;
    });
    this.#files.set(name, loading);
    return loading;
  }

  core(): Promise<Core> {
    return this.load('core');
  }

  /** The words of the language that the files are given in; null for English, which they are written in. */
  async words(): Promise<Words | null> {
    return this.#wordsName === null ? null : await this.load(this.#wordsName);
  }

  async #inWords<F extends FileName>(name: F): Promise<Files[F]> {
    if (name === this.#wordsName) return this.#request(name);
    const [file, words] = await Promise.all([this.#request(name), this.words()]);
    return words === null ? file : inWords(name, file, words);
  }

  async #request<F extends FileName>(name: F): Promise<Files[F]> {
    const isWorthIt = (error: unknown) => error instanceof DataError && error.problem === 'offline';
    const text = await askTwice(() => this.#text(name), isWorthIt, this.#retryMs);
    const file = parse(name, text);
    this.#version ??= file.version;
    if (file.version !== this.#version) throw new DataError(name, 'outdated');
    return file;
  }

  async #text(name: FileName): Promise<string> {
    const url = `${this.#base}geo/${name}.json`;
    try {
      const response = await this.#fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!response.ok) throw new DataError(name, 'missing');
      return await response.text();
    } catch (error) {
      if (error instanceof DataError) throw error;
      const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
      throw new DataError(name, isSlow ? 'slow' : 'offline', error);
    }
  }
}

function parse<F extends FileName>(name: F, text: string): Files[F] {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file === 'object' && file !== null && 'version' in file)
      return (name === 'core' ? unpackCore(file as PackedCore) : file) as Files[F];
  } catch (error) {
    throw new DataError(name, 'broken', error); // cut short, of another shape, or not JSON at all
  }
  throw new DataError(name, 'broken');
}

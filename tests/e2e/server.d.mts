export interface Served {
  readonly origin: string;
  readonly url: string;
  readonly stop: () => void;
}
export declare function serve(options: { root: string; base?: string; port?: number }): Promise<Served>;

export declare const BROWSER_ARGS: string[];
export declare function findBrowser(): Promise<string | null>;
export declare function rememberBrowser(path: string): void;
export declare function browserPath(): string;

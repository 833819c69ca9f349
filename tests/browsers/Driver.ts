/** What a device does in one tick: the words of W3C WebDriver, which both protocols share. */
export interface InputSource {
  readonly type: "key" | "pointer" | "wheel";
  readonly id: string;
  readonly actions: readonly Readonly<Record<string, unknown>>[];
}

/** A browser that is driven from outside, with one window. */
export interface Driver {
  /** Such as "Firefox 140.0". */
  readonly name: string;
  /** Goes to an address, and resolves when the page has loaded. */
  open(address: string): Promise<void>;
  /**
   * Runs a function in the page and returns what it returns: it takes and returns plain data, `null`
   * for nothing.
   */
  run<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Moves mouse and wheel and presses keys, as a hand would. */
  act(sources: readonly InputSource[]): Promise<void>;
  /** Gives the page this size in CSS pixels, or the nearest that the window takes. */
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** Ends the browser and takes its files away. */
  close(): Promise<void>;
}

/** Returns the program that runs a function in a page: text in, text out, the same in each protocol. */
export function toScript(work: (...args: never[]) => unknown): string {
  return `async (args) => JSON.stringify((await (${work})(...JSON.parse(args))) ?? null)`;
}

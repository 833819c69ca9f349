import { vi } from "vitest";
import { type Driver, type InputSource, toScript } from "./Driver.ts";
import { freePort } from "./freePort.ts";
import { type Program, startProgram } from "./startProgram.ts";

/** WebKitGTK's MiniBrowser, by the WebDriver that comes with it. */
export class WebKitDriver implements Driver {
  readonly name: string;
  private readonly session: string;
  private readonly programs: readonly Program[];

  private constructor(name: string, session: string, programs: readonly Program[]) {
    this.name = name;
    this.session = session;
    this.programs = programs;
  }

  /**
   * Starts the driver, which starts the browser.
   * @param paths.screen a virtual screen (Xvfb), where there is no real one.
   */
  static async start(paths: {
    readonly driver: string;
    readonly screen: string | undefined;
  }): Promise<WebKitDriver> {
    const programs: Program[] = [];
    const env: Record<string, string> = {};
    if (paths.screen) {
      const args = ["-displayfd", "3", "-screen", "0", "1920x1400x24", "-nolisten", "tcp"];
      const screen = await startProgram(paths.screen, args, { ready: /^(\d+)\n/m });
      env.DISPLAY = `:${screen.told}`;
      programs.unshift(screen);
    }
    const host = `http://127.0.0.1:${await freePort()}`;
    programs.unshift(await startProgram(paths.driver, [`--port=${new URL(host).port}`], { env }));
    // It says nothing when it is ready.
    await vi.waitFor(() => send("GET", `${host}/status`), { timeout: 30_000 });
    const { sessionId, capabilities } = await send<{
      readonly sessionId: string;
      readonly capabilities: { readonly browserVersion: string };
    }>("POST", `${host}/session`, { capabilities: { alwaysMatch: {} } });
    const name = `WebKitGTK ${capabilities.browserVersion}`;
    return new WebKitDriver(name, `${host}/session/${sessionId}`, programs);
  }

  async open(address: string): Promise<void> {
    await this.post("url", { url: address });
  }

  async run<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `const done = arguments[1];
      (${toScript(work)})(arguments[0]).then(
        (result) => done({ result }),
        (error) => done({ error: String(error) }),
      );`;
    const { result, error } = await this.post<{
      readonly result?: string;
      readonly error?: string;
    }>("execute/async", { script, args: [JSON.stringify(args)] });
    if (result === undefined) throw new Error(error);
    return JSON.parse(result);
  }

  async act(sources: readonly InputSource[]): Promise<void> {
    await this.post("actions", { actions: sources });
  }

  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    const { width, height } = size;
    const readSize = () => [innerWidth, innerHeight] as const;
    await this.post("window/rect", { x: 0, y: 0, width, height });
    // The toolbar takes some of the window.
    const [, inner] = await this.run(readSize);
    await this.post("window/rect", { x: 0, y: 0, width, height: 2 * height - inner });
  }

  async close(): Promise<void> {
    await send("DELETE", this.session).catch(() => undefined);
    for (const program of this.programs) await program.stop();
  }

  private post<Result>(command: string, body: object): Promise<Result> {
    return send<Result>("POST", `${this.session}/${command}`, body);
  }
}

/** @throws what the driver says when it cannot. */
async function send<Result>(method: string, address: string, body?: object): Promise<Result> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value as Result;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${new URL(address).pathname.split("/").at(-1)}: ${error}: ${message}`);
}

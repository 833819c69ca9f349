import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Driver, type InputSource, toScript } from "./Driver.ts";
import { type Program, startProgram } from "./startProgram.ts";

/** Settings of a profile for tests: the page has the focus without a window; nothing asks the network. */
const SETTINGS = {
  "focusmanager.testmode": true,
  "app.update.disabledForTesting": true,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Firefox, by WebDriver BiDi, which it speaks itself: no program stands between. */
export class FirefoxDriver implements Driver {
  readonly name: string;
  private readonly connection: Connection;
  private readonly context: string;
  private readonly program: Program;
  private readonly profile: string;

  private constructor(parts: {
    readonly name: string;
    readonly connection: Connection;
    readonly context: string;
    readonly program: Program;
    readonly profile: string;
  }) {
    this.name = parts.name;
    this.connection = parts.connection;
    this.context = parts.context;
    this.program = parts.program;
    this.profile = parts.profile;
  }

  /** Starts a Firefox with a profile of its own and no window. */
  static async start(path: string): Promise<FirefoxDriver> {
    const profile = await mkdtemp(join(tmpdir(), "dyad-firefox-"));
    const settings = Object.entries(SETTINGS)
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
      .join("");
    await writeFile(join(profile, "user.js"), settings);
    const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"];
    const program = await startProgram(path, args, { ready: /BiDi listening on (ws:\S+)/ });
    const connection = await Connection.open(`${program.told}/session`);
    const { capabilities } = await connection.send<{
      readonly capabilities: { readonly browserVersion: string };
    }>("session.new", { capabilities: {} });
    // The first tab leaves the focus to the field of addresses, a new one takes it.
    const { context } = await connection.send<{ readonly context: string }>(
      "browsingContext.create",
      { type: "tab" },
    );
    return new FirefoxDriver({
      name: `Firefox ${capabilities.browserVersion}`,
      connection,
      context,
      program,
      profile,
    });
  }

  async open(address: string): Promise<void> {
    await this.connection.send("browsingContext.navigate", {
      context: this.context,
      url: address,
      wait: "complete",
    });
  }

  async run<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const answer = await this.connection.send<{
      readonly result?: { readonly value?: string };
      readonly exceptionDetails?: { readonly text: string };
    }>("script.callFunction", {
      functionDeclaration: toScript(work),
      arguments: [{ type: "string", value: JSON.stringify(args) }],
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result?.value ?? "null");
  }

  async act(sources: readonly InputSource[]): Promise<void> {
    await this.connection.send("input.performActions", { context: this.context, actions: sources });
  }

  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    const { width, height } = size;
    const viewport = { width, height };
    await this.connection.send("browsingContext.setViewport", { context: this.context, viewport });
  }

  async close(): Promise<void> {
    this.connection.close();
    await this.program.stop();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Commands and their answers, each with its number, over one socket. */
class Connection {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private count = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.waiting.get(answer.id ?? 0)?.(answer);
      this.waiting.delete(answer.id ?? 0);
    });
  }

  static async open(address: string): Promise<Connection> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", () => reject(new Error(`${address} does not answer.`)));
      socket.addEventListener("close", () => reject(new Error(`${address} closed.`)));
    });
    return new Connection(socket);
  }

  /** @throws what the browser says when it cannot. */
  async send<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.count;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.error) throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result as Result;
  }

  close(): void {
    this.socket.close();
  }
}

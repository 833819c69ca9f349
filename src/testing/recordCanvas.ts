import { vi } from "vitest";

/** One call on a context, with the settings in force when it was made. */
export interface CanvasCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Width of a letter of the pretended font, in pixels. */
const LETTER = 6;

/**
 * Gives every canvas a context that draws nothing and records what it is told to draw, until mocks
 * are restored. It says what is drawn and in which order; how that looks is seen in a browser.
 */
export function recordCanvas() {
  const calls: CanvasCall[] = [];
  let settings: Record<string, unknown> = {};
  const answers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
    measureText: (text) => ({ width: String(text).length * LETTER }),
    createLinearGradient: () => {
      const stops: unknown[] = [];
      return { stops, addColorStop: (_: number, colour: string) => stops.push(colour) };
    },
  };
  const context = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...args: readonly unknown[]) => {
          calls.push({ name: String(name), args, settings: { ...settings } });
          return answers[String(name)]?.(...args);
        },
      set: (_, name, value) => {
        settings = { ...settings, [String(name)]: value };
        return true;
      },
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(
    context as unknown as ReturnType<HTMLCanvasElement["getContext"]>,
  );
  return {
    callsOf: (name: string) => calls.filter((call) => call.name === name),
    forget: () => {
      calls.length = 0;
    },
  };
}

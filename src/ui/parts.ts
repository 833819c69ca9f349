import { untilIdle } from "./untilIdle.ts";

/** A part of the screen whose program is loaded when it is first wanted. */
export interface Part<Module> {
  load(): Promise<Module>;
  /** Its module, once it is here: the part is then rendered at once. */
  module: Module | undefined;
}

const parts: Part<unknown>[] = [];

/**
 * Defines a part. Once the browser has nothing else to do its program is fetched beforehand.
 * @param load loads its module.
 */
export function definePart<Module>(load: () => Promise<Module>): Part<Module> {
  const part = defineRarePart(load);
  parts.push(part as Part<unknown>);
  return part;
}

/**
 * Defines a part that few readers ever want: who does waits for it, and nobody else pays.
 * @param load loads its module.
 */
export function defineRarePart<Module>(load: () => Promise<Module>): Part<Module> {
  const part: Part<Module> = {
    module: undefined,
    load: () =>
      load().then((module) => {
        part.module = module;
        return module;
      }),
  };
  return part;
}

/**
 * Fetches the programs of all parts but the rare ones, one after the other, each when the browser is idle. One that
 * does not come is asked for again when it is wanted.
 */
export async function preloadParts(): Promise<void> {
  for (const part of parts) {
    await untilIdle();
    if (part.module === undefined) await part.load().catch(() => undefined);
  }
}

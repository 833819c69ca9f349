import { type ReactNode, useEffect, useState } from "react";
import { partMessages as messages } from "../messages/parts.ts";
import { Retry } from "./Retry.tsx";

/** Modules that are here, by the name of their part: they are rendered at once. */
const modules = new Map<string, unknown>();

/**
 * A part of the screen whose program is loaded when it is wanted. Browsers remember that a module
 * did not load, so trying again is no use within the page: a reload helps, and brings a new edition
 * if there is one. The address is kept.
 * @param name names the part.
 * @param load loads its module; the same one for the same name.
 * @param children renders the part from its module.
 */
export function LazyPart<Module>({
  name,
  load,
  children,
}: {
  readonly name: string;
  readonly load: () => Promise<Module>;
  readonly children: (module: Module) => ReactNode;
}) {
  const [arrived, setArrived] = useState<string | undefined>();
  const [failed, setFailed] = useState<string | undefined>();
  useEffect(
    function loadModule() {
      if (modules.has(name)) return;
      load().then(
        (module) => {
          modules.set(name, module);
          setArrived(name);
        },
        () => setFailed(name),
      );
    },
    [name, load],
  );
  if (modules.has(name)) return children(modules.get(name) as Module);
  if (failed !== name || arrived === name) return null;
  return (
    <Retry
      text={messages.failed}
      label={messages.reload}
      onRetry={() => window.location.reload()}
    />
  );
}

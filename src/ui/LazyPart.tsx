import { type ReactNode, useEffect, useState } from "react";
import { partMessages as messages } from "../messages/parts.ts";
import type { Part } from "./parts.ts";
import { Retry } from "./Retry.tsx";

/**
 * A part of the screen whose program is loaded when it is wanted. Browsers remember that a module
 * did not load, so trying again is no use within the page: a reload helps, and brings a new edition
 * if there is one. The address is kept.
 * @param children renders the part from its module.
 */
export function LazyPart<Module>({
  part,
  children,
}: {
  readonly part: Part<Module>;
  readonly children: (module: Module) => ReactNode;
}) {
  const [arrived, setArrived] = useState<Part<Module> | undefined>();
  const [failed, setFailed] = useState<Part<Module> | undefined>();
  // What was here when it was rendered counts: it may come, fetched ahead, before the effect runs.
  const isHere = part.module !== undefined;
  useEffect(
    function loadModule() {
      if (isHere) return;
      part.load().then(
        () => setArrived(part),
        () => setFailed(part),
      );
    },
    [part, isHere],
  );
  if (part.module !== undefined) return children(part.module);
  if (failed !== part || arrived === part) return null;
  return (
    <Retry
      text={messages.failed}
      label={messages.reload}
      onRetry={() => window.location.reload()}
    />
  );
}

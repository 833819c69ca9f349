import type { ReactNode } from "react";
import { partMessages as messages } from "../messages/parts.ts";
import { Retry } from "./Retry.tsx";
import { useLoaded } from "./useLoaded.ts";

/**
 * A part of the screen whose program is loaded when it is wanted. Unlike React.lazy it can be tried
 * again after it failed; where the program is gone for good, a reload brings the new edition's.
 * @param name names the part; another name loads anew.
 * @param load loads the module.
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
  const part = useLoaded(name, load);
  if (part.state === "loading") return null;
  if (part.state === "here") return children(part.value);
  return (
    <Retry
      text={messages.failed}
      label={messages.tryAgain}
      onRetry={part.retry}
      otherLabel={messages.reload}
      onOther={() => window.location.reload()}
    />
  );
}

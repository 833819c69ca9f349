import { useCallback, useState } from "react";
import { exportMessages as messages } from "../../messages/export.ts";
import { saveFile } from "../../ui/saveFile.ts";

/** A file that was made: what is in it and its name. */
export interface MadeFile {
  readonly content: Blob;
  readonly name: string;
}

/** Makes and saves files, one at a time, and says how that went. */
export interface Saving {
  readonly state: "idle" | "making" | "failed";
  readonly said: string;
  save(make: () => MadeFile | Promise<MadeFile>): void;
  /** Tries once more what failed. */
  retry(): void;
}

/** Returns the means to save what is exported. */
export function useSaving(): Saving {
  const [state, setState] = useState<Saving["state"]>("idle");
  const [said, setSaid] = useState("");
  const [last, setLast] = useState<Parameters<Saving["save"]>[0]>();
  const save = useCallback<Saving["save"]>((make) => {
    setLast(() => make);
    setState("making");
    setSaid(messages.making);
    // A large file keeps the page busy: that it is being made is shown before.
    afterPaint()
      .then(make)
      .then(
        ({ content, name }) => {
          saveFile(content, name);
          setState("idle");
          setSaid(messages.saved(name, messages.size(content.size)));
        },
        () => {
          setState("failed");
          setSaid("");
        },
      );
  }, []);
  return { state, said, save, retry: () => last && save(last) };
}

function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

import { type PairKey, parsePairKey } from "../../src/domain/partyCode.ts";

export interface Command {
  readonly file: string;
  readonly out?: string;
  readonly isJson: boolean;
  readonly pair?: PairKey;
}

const USAGE = "npm run geodata:draft -- FILE [--out FOLDER] [--pair AAA-BBB] [--json]";

/** Returns what is asked for on the command line, or what is wrong with it. */
export function readCommand(words: readonly string[]): Command | string {
  let file: string | undefined;
  let out: string | undefined;
  let pair: PairKey | undefined;
  let isJson = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--json") {
      isJson = true;
    } else if (word === "--out" || word === "--pair") {
      at += 1;
      const value = words[at];
      if (value === undefined || value.startsWith("--")) return `${word} needs a value; ${USAGE}`;
      if (word === "--out") out = value;
      else pair = parsePairKey(value);
      if (word === "--pair" && pair === undefined)
        return `--pair ${value}: two codes, as in MAR-PER`;
    } else if (word.startsWith("--")) {
      return `unknown option ${word}; ${USAGE}`;
    } else if (file === undefined) {
      file = word;
    } else {
      return `one file at a time: ${file}, ${word}; ${USAGE}`;
    }
  }
  if (file === undefined) return USAGE;
  return {
    ...{ file, isJson },
    ...(out === undefined ? {} : { out }),
    ...(pair === undefined ? {} : { pair }),
  };
}

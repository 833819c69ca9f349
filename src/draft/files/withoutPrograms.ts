import { config } from "zod";

// A page's content policy refuses programs that are made of text, as schemas would be for speed; merely trying
// is reported. It must be said before the first schema is made: import this file before any. Node has no such
// policy, and the compiler many rows.
if (!("process" in globalThis)) config({ jitless: true });

/** Pages of pairs, of all of which `tests/unit/pairPages.test.tsx` holds a sample. */
import { readPages } from "./readPages.tsx";

readPages("first");

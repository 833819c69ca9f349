import { ShownSentence } from "../features/shown-sentence/ShownSentence.tsx";
import { useTitle } from "./useTitle.ts";

/** What is shown, in words: above the map and in the title of the page. */
export function ShownWords() {
  useTitle();
  return <ShownSentence />;
}

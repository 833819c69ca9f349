import { useEffect, useState } from "react";
import { whenDrawn } from "./whenDrawn.ts";

/** A map that does not come, because its outlines did not load, is waited for no longer than this. */
const PATIENCE_MS = 3000;

/** Whether the first picture is drawn: what it does without can come now. */
export function useIsDrawn(): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(function awaitPicture() {
    const tell = () => setIsDrawn(true);
    const timer = setTimeout(tell, PATIENCE_MS);
    const callOff = whenDrawn(tell);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, []);
  return isDrawn;
}

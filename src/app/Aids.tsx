import { Announcer } from "./Announcer.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";

/** The way of the focus, and what is told to those who cannot see the map: they come after it. */
export function Aids() {
  useFocusReturn();
  return <Announcer />;
}

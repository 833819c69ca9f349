import { Announcer } from "./Announcer.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";
import { useTitle } from "./useTitle.ts";

/** The way of the focus, what is told to those who cannot see the map, the title: they come after it. */
export function Aids() {
  useFocusReturn();
  useTitle();
  return <Announcer />;
}

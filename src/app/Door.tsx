import { useLayoutEffect } from "react";
import { FrontDoor } from "../features/front-door/FrontDoor.tsx";
import { PartyField } from "../features/search/PartyField.tsx";
import { removeStill } from "./removeStill.ts";

/** The front door, with the fields of the search in its question. */
export function Door() {
  // It stands in the place of what was there before.
  useLayoutEffect(removeStill, []);
  return <FrontDoor PartyField={PartyField} today={readToday} />;
}

/** The only use of the reader's clock: the card of this day. */
function readToday(): Date {
  return new Date();
}

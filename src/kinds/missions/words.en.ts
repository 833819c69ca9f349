import { defineWordsOfView } from "../defineWords.ts";
import { missions } from "./kind.ts";

export const missionWords = defineWordsOfView(missions, {
  table: "Missions",
  cells: ({ id, sender, host, opened, kind, status, lastSeen, city, flags, ...mission }) => [
    {
      kind: "mission",
      id,
      ends: [sender, host],
      date: opened,
      what: `${mission.class}: ${kind}`,
      status: `${status}, last seen ${lastSeen}`,
      place: city,
      text: flags?.join("; "),
    },
  ],
});

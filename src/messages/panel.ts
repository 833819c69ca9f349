/** Words of the sheet that holds a panel. */
export const panelMessages = {
  close: "Close",
  whatChanged: "What changed",
  heights: "Height of the panel",
  height: { peek: "Low", half: "Half", full: "Full" },
} as const;

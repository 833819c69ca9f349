/** Words of the list of keys. */
export const keyHelpMessages = {
  close: "Close",
  keysTitle: "Keys",
  letterKeys: "Single-letter keys",
  keyList: [
    ["/", "Search"],
    ["Arrow keys", "On the map: move between states"],
    ["Shift and arrow keys", "On the map: move the map"],
    ["+ and −", "On the map: zoom"],
    ["Enter", "On the map: select; a second time makes the pair"],
    ["n and p", "On the map: next and previous line"],
    ["Up and down, Page Up and Page Down", "In the table: move between rows"],
    ["Escape", "One step back"],
    ["?", "This list"],
  ],
} as const;

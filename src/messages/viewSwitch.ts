/** Words of the switch between map, table and matrix. */
export const viewSwitchMessages = {
  group: "View",
  views: { map: "Map", table: "Table", matrix: "Matrix" },
} as const;

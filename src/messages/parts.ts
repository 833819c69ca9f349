/** Words for a part of the program that does not load. */
export const partMessages = {
  failed: "This part of the atlas did not load; a new edition may be out.",
  reload: "Reload",
} as const;

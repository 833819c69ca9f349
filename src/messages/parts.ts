/** Words for a part of the program, or a file of its data, that does not load. */
export const partMessages = {
  failed: "This part of the atlas did not load; a new edition may be out.",
  newEdition: "A new edition of the atlas is out.",
  tryAgain: "Try again",
  reload: "Reload",
} as const;

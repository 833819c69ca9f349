/** Words over the map that are wanted after it is drawn: of its popups, and of how a finger moves it. */
export const mapPopupMessages = {
  chooseOne: "Which one?",
  open: (name: string) => `Open ${name}`,
  twoFingers: "Use two fingers to move the map",
  wheelKey: (isApple: boolean) => `Hold ${isApple ? "⌘" : "Ctrl"} to zoom the map with the wheel`,
} as const;

import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect } from "./atlasTest.ts";

/**
 * Forty places where states are small, many or islands: of a state with land enough a point of its land, of
 * another its capital, where its dot is.
 */
export const CLICKED_PLACES: Readonly<Record<string, readonly (readonly [string, Place])[]>> = {
  Europe: [
    ["Belgium", [4.6, 50.5]],
    ["Netherlands", [5.7, 52.3]],
    ["Luxembourg", [6.13, 49.61]],
    ["Switzerland", [6.7, 46.6]],
    ["Austria", [14.6, 47.5]],
    ["Slovenia", [14.51, 46.05]],
    ["Albania", [20.1, 41.1]],
    ["Moldova", [28.6, 47.2]],
    ["Estonia", [25.8, 58.7]],
    ["Malta", [14.51, 35.9]],
  ],
  Caribbean: [
    ["Cuba", [-78.5, 21.9]],
    ["Jamaica", [-76.79, 17.99]],
    ["Haiti", [-72.34, 18.54]],
    ["Dominican Republic", [-70.4, 18.9]],
    ["Bahamas", [-77.35, 25.06]],
    ["Trinidad and Tobago", [-61.52, 10.65]],
    ["Barbados", [-59.62, 13.1]],
    ["Saint Lucia", [-60.99, 14.01]],
    ["Grenada", [-61.75, 12.05]],
    ["Saint Kitts and Nevis", [-62.72, 17.3]],
  ],
  Pacific: [
    ["Fiji", [178.44, -18.14]],
    ["Tonga", [-175.2, -21.13]],
    ["Samoa", [-171.77, -13.83]],
    ["Tuvalu", [179.2, -8.52]],
    ["Kiribati", [172.98, 1.33]],
    ["Nauru", [166.92, -0.55]],
    ["Vanuatu", [168.32, -17.73]],
    ["Solomon Islands", [159.95, -9.43]],
    ["Palau", [134.62, 7.5]],
    ["Marshall Islands", [171.38, 7.1]],
  ],
  "Middle East": [
    ["Lebanon", [35.5, 33.89]],
    ["Jordan", [36.6, 30.8]],
    ["Syria", [38.8, 35.1]],
    ["Iraq", [43.2, 33]],
    ["Kuwait", [47.98, 29.37]],
    ["Qatar", [51.53, 25.29]],
    ["United Arab Emirates", [54.4, 23.9]],
    ["Oman", [57, 21.5]],
    ["Yemen", [46.8, 15.8]],
    ["Palestine", [35.2, 31.9]],
  ],
};

/** Clicks a place of the whole map: the page of its state opens, and Escape closes it. */
export async function clickPlace(atlas: AtlasPage, name: string, place: Place): Promise<void> {
  await atlas.openMap();
  await atlas.click(place);
  await expect(atlas.panelOf(name)).toBeVisible();
  await atlas.page.keyboard.press("Escape");
  await expect(atlas.panel).toBeHidden();
}

/** Taps it with a finger: its page opens, or it is among those that the map asks about. */
export async function tapPlace(atlas: AtlasPage, name: string, place: Place): Promise<void> {
  await atlas.openMap();
  await atlas.settle();
  await atlas.tap(place);
  const question = atlas.page.getByRole("dialog", { name: "Which one?" });
  await expect(question.or(atlas.panel).first()).toBeVisible();
  if (await question.isVisible()) {
    await question.getByRole("button", { name, exact: true }).tap();
  }
  await expect(atlas.panelOf(name)).toBeVisible();
}

import { PHONE, test } from "./atlasTest.ts";
import { CLICKED_PLACES, clickPlace, tapPlace } from "./clickedPlaces.ts";
import { sampleIf } from "./sample.ts";

const PLACES = Object.values(CLICKED_PLACES).flatMap((places) =>
  places.map(([name, place]) => ({ name, place, mark: sampleIf(name === "Cuba") })),
);

for (const { name, place } of PLACES) {
  test(`a click on the whole map opens ${name}`, ({ atlas }) => clickPlace(atlas, name, place));
}

test.describe("with a finger", () => {
  // A tablet has the whole world in sight.
  test.use({ ...PHONE, viewport: { width: 1180, height: 820 } });

  for (const { name, place, mark } of PLACES) {
    test(`a tap on the whole map opens ${name}, or asks`, mark, ({ atlas }) =>
      tapPlace(atlas, name, place),
    );
  }
});

import { type ExportView, sourcesOfView } from "../../domain/export/exportView.ts";
import { exportMessages as messages } from "../../messages/export.ts";

/** What stands on a picture besides the map and its legend. */
export interface PictureWords {
  readonly caption: string;
  readonly date: string;
  readonly small: readonly string[];
}

/** Returns the words of a picture of the view. */
export function writePictureWords(
  view: ExportView,
  { sentence, address }: { readonly sentence: string; readonly address: string },
): PictureWords {
  const { world, coverage } = view;
  const { asOf, dataVersion } = world.atlas;
  const titles = sourcesOfView(view).map((id) => {
    const source = coverage.sources.find((one) => one.id === id);
    return source ? `${source.title} (${source.publisher})` : id;
  });
  return {
    caption: sentence,
    date: messages.pictureDate(asOf, world.isNewest, world.year),
    small: [
      messages.pictureSources(titles.join("; ")),
      `${messages.borders} ${messages.pictureOutlines}`,
      `${messages.pictureEdition(dataVersion, asOf)} ${address}`,
    ],
  };
}

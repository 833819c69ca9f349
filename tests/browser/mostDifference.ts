import type { Page } from "@playwright/test";

/**
 * Returns by how much two pictures (as `data:` addresses of PNG files) of the same size differ: the
 * largest difference of a colour of a pixel, of 255, with white behind both.
 */
export function mostDifference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (addresses) => {
      const [pixels = [], others = []] = await Promise.all(
        addresses.map(async (address) => {
          const bytes = atob(address.split(",")[1] ?? "");
          const file = new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))]);
          const image = await createImageBitmap(file);
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          if (!context) throw new Error("No canvas to compare pictures with.");
          context.fillStyle = "white";
          context.fillRect(0, 0, image.width, image.height);
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (pixels.length !== others.length) throw new Error("Pictures of two sizes.");
      let most = 0;
      for (const [index, value] of pixels.entries()) {
        most = Math.max(most, Math.abs(value - (others[index] ?? 0)));
      }
      return most;
    },
    [one, other],
  );
}

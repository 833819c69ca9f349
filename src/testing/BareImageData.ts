/** Image data of a size, or over given bytes, which jsdom lacks. */
export class BareImageData {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(...given: readonly [number, number] | readonly [Uint8ClampedArray, number, number]) {
    const [width, height] = given.length === 2 ? given : [given[1], given[2]];
    if (width === 0 || height === 0) throw new DOMException("no pixels", "IndexSizeError");
    this.width = width;
    this.height = height;
    this.data = given.length === 2 ? new Uint8ClampedArray(4 * width * height) : given[0];
  }
}

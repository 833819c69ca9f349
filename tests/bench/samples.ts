import type { MeasureId } from "./targets.ts";

export const SIDES = ["atlas", "plain"] as const;
/** The atlas, or the plain react-leaflet page that it is compared with. */
export type SideName = (typeof SIDES)[number];

/** Everything that was measured at one number of pairs. */
export class Samples {
  private readonly values = new Map<string, number[]>();

  add(measure: MeasureId, side: SideName, ...values: readonly number[]): void {
    this.values.set(`${measure} ${side}`, [...this.of(measure, side), ...values]);
  }

  of(measure: MeasureId, side: SideName): readonly number[] {
    return this.values.get(`${measure} ${side}`) ?? [];
  }
}

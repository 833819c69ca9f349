/** `geodata/disputed/areas.geojson`: outlines of disputed areas, WGS 84 degrees. */
import { z } from "zod";
import { DISPUTE_KINDS } from "../../src/domain/dataset.ts";
import { codeSchema, idSchema, textSchema } from "./scalars.ts";

const disputedAreaSchema = z.object({
  type: z.literal("Feature"),
  id: idSchema,
  properties: z.strictObject({
    name: textSchema,
    kind: z.enum(DISPUTE_KINDS),
    administered_by: z.array(codeSchema),
    claimed_by: z.array(codeSchema).min(1),
  }),
  geometry: z.object({
    type: z.enum(["Polygon", "MultiPolygon"]),
    coordinates: z.array(z.unknown()),
  }),
});

export const disputedAreasSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(disputedAreaSchema),
});
export type DisputedArea = z.infer<typeof disputedAreaSchema>;

/** `geodata/disputed/areas.geojson`: outlines of disputed areas, WGS 84 degrees. */
import { z } from "zod";
import { DISPUTE_KINDS } from "../../src/domain/dataset.ts";
import { codeSchema, idSchema, textSchema } from "./scalars.ts";

const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ringSchema = z
  .array(positionSchema)
  .min(4)
  .refine(
    (ring) => ring[0]?.every((degrees, axis) => degrees === ring.at(-1)?.[axis]),
    "a ring that ends where it begins",
  );
const ringsSchema = z.array(ringSchema).min(1);

const disputedAreaSchema = z.object({
  type: z.literal("Feature"),
  id: idSchema,
  properties: z.strictObject({
    name: textSchema,
    kind: z.enum(DISPUTE_KINDS),
    administered_by: z.array(codeSchema),
    claimed_by: z
      .array(codeSchema)
      .min(1)
      .refine((codes) => new Set(codes).size === codes.length, "each claimant once"),
  }),
  geometry: z.discriminatedUnion("type", [
    z.object({ type: z.literal("Polygon"), coordinates: ringsSchema }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(ringsSchema).min(1) }),
  ]),
});

export const disputedAreasSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(disputedAreaSchema).min(1),
});
export type DisputedArea = z.infer<typeof disputedAreaSchema>;

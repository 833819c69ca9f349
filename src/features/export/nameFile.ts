import type { ExportView } from "../../domain/export/exportView.ts";
import { exportFileName } from "../../domain/export/fileName.ts";

/** Returns the name of a file: what it holds, of which view, and the year or the date of the data. */
export function nameFile(view: ExportView, what: string, extension: string): string {
  const { subject, filter, lines, since, world } = view;
  const bloc = [
    ...filter.include,
    ...(filter.between ? [...filter.between.one, "and", ...filter.between.other] : []),
    ...(filter.exclude.length > 0 ? ["without", ...filter.exclude] : []),
  ].join("-");
  const about =
    subject.kind === "country" ? subject.country : subject.kind === "pair" ? subject.pair : "";
  const date = world.isNewest ? world.atlas.asOf : String(world.year);
  const compared = since === undefined ? "" : `since-${since}`;
  return exportFileName([what, about, lines.id, bloc, compared, date], extension);
}

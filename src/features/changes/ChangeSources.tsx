import { loadCoverage } from "../../data/loadDataset.ts";
import type { Change } from "../../domain/changes.ts";
import { changesMessages as messages } from "../../messages/changes.ts";
import { formatList } from "../../messages/format/lists.ts";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./ChangesList.module.css";

/** Who says so: the sources that the listed changes rest on. */
export function ChangeSources({ changes }: { readonly changes: readonly Change[] }) {
  const coverage = useLoaded("coverage", loadCoverage);
  const cited = new Set(changes.flatMap(({ sourceIds }) => sourceIds));
  const known = coverage.state === "here" ? coverage.value.sources : [];
  const titles = [...cited].map((id) => known.find((source) => source.id === id)?.title ?? id);
  const isOf = (...kinds: readonly string[]) => changes.some(({ kind }) => kinds.includes(kind));
  if (isOf("joined", "left")) titles.push(messages.ownRosters);
  if (isOf("became-independent", "ceased-independent")) titles.push(messages.statehoodSource);
  return (
    <p className={styles.note}>
      {messages.sources}: {formatList(titles)}.
    </p>
  );
}

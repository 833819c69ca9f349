import styles from "./FlagImage.module.css";
import { useLoaded } from "./useLoaded.ts";

/** A flag beside a name; without one, an empty frame of the same size. */
export function FlagImage<Code extends string>({
  code,
  findAddress,
  size = "small",
}: {
  readonly code: Code;
  readonly findAddress: (code: Code) => Promise<string | undefined>;
  readonly size?: "small" | "large";
}) {
  const address = useLoaded(code, findAddress);
  const isHere = address.state === "here" && address.value !== undefined;
  return (
    <span className={styles.frame} data-size={size}>
      {isHere && <img loading="lazy" src={address.value} alt="" width="3" height="2" />}
    </span>
  );
}

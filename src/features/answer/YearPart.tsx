import { useState } from "react";

/** A year of the question; digits that are no such year yet stand until the field is left. */
export function YearPart({
  label,
  year,
  first,
  last,
  onYear,
}: {
  readonly label: string;
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly onYear: (year: number) => void;
}) {
  const [typed, setTyped] = useState<string | undefined>();
  const isYear = (text: string) =>
    /^\d{4}$/.test(text) && Number(text) >= first && Number(text) <= last;
  return (
    <input
      type="number"
      aria-label={label}
      min={first}
      max={last}
      value={typed ?? year}
      onChange={({ target: { value } }) => {
        setTyped(isYear(value) ? undefined : value);
        if (isYear(value) && Number(value) !== year) onYear(Number(value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

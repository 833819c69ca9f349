import { useEffect, useState } from "react";

/** The year that a hairline reads, and how it is moved. */
export interface LineYear {
  readonly year: number;
  /** It lies before the first year of the map, which stays there. */
  readonly isBeforeMap: boolean;
  readonly move: (year: number, motion: "dragged" | "stepped") => void;
  readonly settle: () => void;
}

/** Returns the year of the map, or an earlier one, which only the line reads. */
export function useEarlyYear(map: {
  /** The year that the map shows. */
  readonly shown: number;
  /** The first that it can show. */
  readonly first: number;
  readonly move: LineYear["move"];
  readonly settle: () => void;
}): LineYear {
  const { shown, first } = map;
  const [early, setEarly] = useState<number | undefined>();
  useEffect(
    function followMap() {
      if (shown !== first) setEarly(undefined);
    },
    [shown, first],
  );
  return {
    year: early ?? shown,
    isBeforeMap: early !== undefined,
    move: (year, motion) => {
      setEarly(year < first ? year : undefined);
      map.move(Math.max(first, year), motion);
    },
    settle: map.settle,
  };
}

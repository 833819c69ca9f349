/** Returns growing numbers as the steps between them, which compress far better. */
export function toSteps(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

/** Returns the numbers that steps lead to. */
export function fromSteps(steps: readonly number[]): number[] {
  let value = 0;
  return steps.map((step) => {
    value += step;
    return value;
  });
}

/** Returns rows that are sorted by place, as a file holds them: each place as the step to it. */
export function packPlaces<Rows extends { readonly place: readonly number[] }>(rows: Rows): Rows {
  return { ...rows, place: toSteps(rows.place) };
}

/** Returns the rows of a file with their places. */
export function unpackPlaces<Rows extends { readonly place: readonly number[] }>(rows: Rows): Rows {
  return { ...rows, place: fromSteps(rows.place) };
}

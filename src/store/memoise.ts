import type { Atlas } from "../domain/atlas.ts";
import type { AtlasState } from "./atlasStore.ts";

/** Returns a selector that derives a value anew only when one of its inputs has changed. */
export function memoise<const Inputs extends readonly unknown[], Value>(
  selectInputs: (state: AtlasState) => Inputs,
  derive: (state: AtlasState, ...inputs: Inputs) => Value,
): (state: AtlasState) => Value {
  // One world a page; a second store (in tests) must not meet the first one's values.
  const kept = new WeakMap<Atlas, { readonly inputs: Inputs; readonly value: Value }>();
  return (state) => {
    const inputs = selectInputs(state);
    const last = kept.get(state.atlas);
    if (last?.inputs.every((input, index) => input === inputs[index])) return last.value;
    const value = derive(state, ...inputs);
    kept.set(state.atlas, { inputs, value });
    return value;
  };
}

import { useId } from "react";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { VALUE_SCALES, type ValueScaleKind } from "../../ui/charts/valueScaleKind.ts";
import styles from "./YearFigures.module.css";

/** A small choice of the scale of a chart. */
export function ScaleSwitch({
  scale,
  onScale,
}: {
  readonly scale: ValueScaleKind;
  readonly onScale: (scale: ValueScaleKind) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.scales}>
      <legend>{laterMessages.tradeScale}</legend>
      {VALUE_SCALES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={scale === one} onChange={() => onScale(one)} />
          {laterMessages.tradeScales[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** How values stand over one another. Apart from the scales: who offers the choice does without their program. */
export const VALUE_SCALES = ["linear", "log"] as const;
export type ValueScaleKind = (typeof VALUE_SCALES)[number];

/**
 * Answer to a question of which the sources may know too little: three-valued logic after Kleene, in
 * which De Morgan's laws hold.
 */
export type Answer = "yes" | "no" | "unknown";

/** Returns whether all are true: one `no` is enough to deny it. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

/** Returns whether any is true: one `yes` is enough. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

/** Returns the opposite; what is not known stays so. */
export function notOf(answer: Answer): Answer {
  if (answer === "unknown") return answer;
  return answer === "yes" ? "no" : "yes";
}

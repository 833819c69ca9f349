import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { FAULT_KINDS, type MetFault } from "../browser/sweep/fault.ts";

/** Prints what the sweep has found: how many by kind, and each fault with where it was met. */
export default class SweepReporter implements Reporter {
  private readonly faults: MetFault[] = [];
  private readonly broken: string[] = [];
  private visits = 0;

  onTestEnd(test: TestCase, { attachments, errors }: TestResult): void {
    this.visits++;
    const found = attachments.find(({ name }) => name === "faults")?.body;
    if (found) this.faults.push(...(JSON.parse(found.toString()) as MetFault[]));
    else this.broken.push(`${test.titlePath().join(" ")}: ${errors[0]?.message ?? "no answer"}`);
    if (this.visits % 20 === 0) print(`${this.visits} visits, ${this.faults.length} faults`);
  }

  onEnd({ duration, status }: FullResult): Promise<{ status: FullResult["status"] }> {
    for (const one of this.groupFaults()) print(one);
    print("");
    for (const kind of FAULT_KINDS) {
      const count = this.faults.filter((fault) => fault.kind === kind).length;
      print(`${kind.padEnd(26)}${String(count).padStart(6)}`);
    }
    print(`${"all".padEnd(26)}${String(this.faults.length).padStart(6)}`);
    print(`${this.visits} visits in ${Math.round(duration / 60_000)} minutes`);
    for (const one of this.broken) print(`not swept: ${one}`);
    return Promise.resolve({ status: this.faults.length > 0 ? "failed" : status });
  }

  /** Each fault once: kind, what, and the windows, addresses and acts that it was met at. */
  private groupFaults(): string[] {
    const groups = new Map<string, MetFault[]>();
    for (const fault of this.faults) {
      const title = `${fault.kind}: ${fault.what}`;
      groups.set(title, [...(groups.get(title) ?? []), fault]);
    }
    return [...groups]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([title, faults]) => {
        const sizes = [...new Set(faults.map(({ size }) => size))].join(", ");
        const addresses = [...new Set(faults.map(({ address }) => address || "the start"))];
        const [first] = faults;
        const rest = addresses.length > 3 ? ` and ${addresses.length - 3} more` : "";
        return `${title}\n    ${faults.length} × at ${sizes}; ${addresses.slice(0, 3).join("  ")}${rest}; first after ${first?.after}`;
      });
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

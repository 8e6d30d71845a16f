/** One thing wrong with an input, placed where a person can mend it. */
export interface Fault {
  readonly file: string;
  /** 1-based line; `null` where the input has no lines (a feature of a shape file). */
  readonly line: number | null;
  readonly reason: string;
}

/** A fault as one line: `<file>:<line>: <reason>`. */
export const faultText = ({ file, line, reason }: Fault): string =>
  `${file}${line === null ? '' : `:${line}`}: ${reason}`;

/** A warning as one line, for the console. */
export const warningText = (warning: Fault): string =>
  `请看一看 · Please look: ${faultText(warning)}`;

/** Collects every fault of a build so that all are told at once. */
export class Faults {
  readonly list: Fault[] = [];
  /** What a person should look at; it stops nothing. */
  readonly warnings: Fault[] = [];

  add(file: string, line: number | null, reason: string): void {
    this.list.push({ file, line, reason });
  }

  warn(file: string, line: number | null, reason: string): void {
    this.warnings.push({ file, line, reason });
  }

  /** @throws {Error} with one line a fault, when there is any. */
  stopIfAny(): void {
    if (this.list.length > 0) throw new Error(this.report());
  }

  report(): string {
    const lines = this.list.map(faultText);
    return `The city pack has ${lines.length} fault(s); nothing was written.\n${lines.join('\n')}`;
  }
}

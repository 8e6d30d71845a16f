/** What one row of the result says. */
export interface Tally {
  readonly name: string;
  readonly passed: number;
  /** One line for each test that failed, was skipped or never ran. */
  readonly failures: readonly string[];
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  readonly config: { readonly projects: readonly { readonly name: string }[] };
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}
interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
}

/** A program that has no tests of its own counts as one. */
export function tallyOfExit(name: string, code: number): Tally {
  return code === 0
    ? { name, passed: 1, failures: [] }
    : { name, passed: 0, failures: [`exit code ${String(code)}`] };
}

/** One row for each suite; a suite without tests is a failure, and so is a skipped test. */
export function talliesOfVitest(
  report: VitestReport,
  suites: readonly string[],
  suiteOf: (file: string) => string,
): readonly Tally[] {
  const outcomes = report.testResults.flatMap((file) => {
    const suite = suiteOf(file.name);
    const tests = file.assertionResults.map(({ fullName, status }) => ({
      suite,
      name: `${file.name} › ${fullName}`,
      status,
    }));
    const isBroken = tests.length === 0 || (file.status === 'failed' && tests.every(isPassed));
    const whole = {
      suite,
      name: `${file.name}: ${firstLine(file.message) || 'no test'}`,
      status: 'failed',
    };
    return isBroken ? [...tests, whole] : tests;
  });
  const names = new Set([...suites, ...outcomes.map(({ suite }) => suite)]);
  return [...names].map((name) =>
    tallyOf(
      name,
      outcomes.filter(({ suite }) => suite === name),
    ),
  );
}

/** One row for each project, so that one which matches no test is seen. */
export function talliesOfPlaywright(report: PlaywrightReport, prefix: string): readonly Tally[] {
  const outcomes = report.suites.flatMap((suite) => outcomesOf(suite, []));
  const rows = report.config.projects.map(({ name }) =>
    tallyOf(
      `${prefix} ${name}`,
      outcomes.filter(({ suite }) => suite === name),
    ),
  );
  const errors = report.errors.map(({ message }) => firstLine(message) || 'unnamed error');
  return errors.length === 0 ? rows : [...rows, { name: prefix, passed: 0, failures: errors }];
}

/** A runner that failed must show in the count, whatever its report says. */
export function withExit(name: string, tallies: readonly Tally[], code: number): readonly Tally[] {
  const isShown = code === 0 || tallies.some(({ failures }) => failures.length > 0);
  return isShown ? tallies : [...tallies, { ...tallyOfExit(name, code) }];
}

export function totalOf(tallies: readonly Tally[]): {
  readonly passed: number;
  readonly failed: number;
} {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failures }) => sum + failures.length, 0),
  };
}

interface Outcome {
  readonly suite: string;
  readonly name: string;
  readonly status: string;
}

function outcomesOf(suite: PlaywrightSuite, above: readonly string[]): readonly Outcome[] {
  const path = [...above, suite.title].filter((title) => title !== '');
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status }) => ({
      suite: projectName,
      name: [...path, title].join(' › '),
      status: status === 'expected' ? 'passed' : status,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => outcomesOf(inner, path))];
}

function tallyOf(name: string, outcomes: readonly Outcome[]): Tally {
  if (outcomes.length === 0) return { name, passed: 0, failures: ['no test ran'] };
  const rest = outcomes.filter((outcome) => !isPassed(outcome));
  const told = ({ name: test, status }: Outcome) =>
    status === 'failed' || status === 'unexpected' ? test : `${test} (${status})`;
  return { name, passed: outcomes.length - rest.length, failures: rest.map(told) };
}

const isPassed = ({ status }: { readonly status: string }): boolean => status === 'passed';

function firstLine(text: string | undefined): string {
  return (
    text
      ?.split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  );
}

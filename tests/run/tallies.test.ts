import { expect, test } from 'vitest';
import {
  talliesOfPlaywright,
  talliesOfVitest,
  tallyOfExit,
  totalOf,
  withExit,
  type PlaywrightReport,
  type VitestReport,
} from './tallies';

const suiteOf = (file: string): string => file.split('/')[0] ?? '';

function createFile(name: string, statuses: readonly string[], status = 'passed', message = '') {
  const assertionResults = statuses.map((each, index) => ({
    fullName: `t${String(index)}`,
    status: each,
  }));
  return { name, status, message, assertionResults };
}

const vitest = (...testResults: VitestReport['testResults']): VitestReport => ({ testResults });

function createPlaywright(statuses: Readonly<Record<string, readonly string[]>>): PlaywrightReport {
  const tests = (projectName: string) =>
    (statuses[projectName] ?? []).map((status) => ({ projectName, status }));
  const specs = Object.keys(statuses).map((name) => ({ title: `in ${name}`, tests: tests(name) }));
  return {
    config: { projects: Object.keys(statuses).map((name) => ({ name })) },
    suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'group', specs }] }],
    errors: [],
  };
}

test('a program counts as one, passed or failed', () => {
  expect(tallyOfExit('lint', 0)).toEqual({ name: 'lint', passed: 1, failures: [] });
  expect(tallyOfExit('lint', 2)).toEqual({ name: 'lint', passed: 0, failures: ['exit code 2'] });
});

test('tests are counted by the suite of their file', () => {
  const report = vitest(
    createFile('unit/a.test.ts', ['passed', 'passed']),
    createFile('geodata/b.test.ts', ['passed', 'failed'], 'failed'),
  );
  expect(talliesOfVitest(report, ['unit', 'geodata'], suiteOf)).toEqual([
    { name: 'unit', passed: 2, failures: [] },
    { name: 'geodata', passed: 1, failures: ['geodata/b.test.ts › t1'] },
  ]);
});

test.each(['skipped', 'pending', 'todo'])('a test that is %s has not passed', (status) => {
  const [tally] = talliesOfVitest(
    vitest(createFile('unit/a.test.ts', ['passed', status])),
    ['unit'],
    suiteOf,
  );
  expect(tally).toEqual({ name: 'unit', passed: 1, failures: [`unit/a.test.ts › t1 (${status})`] });
});

test('a suite without tests has failed', () => {
  expect(talliesOfVitest(vitest(), ['drawings'], suiteOf)).toEqual([
    { name: 'drawings', passed: 0, failures: ['no test ran'] },
  ]);
});

test('a file that could not be read, or breaks outside its tests, has failed', () => {
  const report = vitest(
    createFile('unit/a.test.ts', [], 'failed', '\nCannot find module x\n  at y'),
    createFile('unit/b.test.ts', ['passed'], 'failed', 'teardown'),
  );
  expect(talliesOfVitest(report, ['unit'], suiteOf)).toEqual([
    {
      name: 'unit',
      passed: 1,
      failures: ['unit/a.test.ts: Cannot find module x', 'unit/b.test.ts: teardown'],
    },
  ]);
});

test('pages are counted by project, with the path of their names', () => {
  const report = createPlaywright({
    root: ['expected', 'unexpected', 'skipped', 'flaky'],
    subpath: [],
  });
  expect(talliesOfPlaywright(report, 'e2e')).toEqual([
    {
      name: 'e2e root',
      passed: 1,
      failures: [
        'a.spec.ts › group › in root',
        'a.spec.ts › group › in root (skipped)',
        'a.spec.ts › group › in root (flaky)',
      ],
    },
    { name: 'e2e subpath', passed: 0, failures: ['no test ran'] },
  ]);
});

test('an error outside every test is a failure of its own', () => {
  const report = {
    ...createPlaywright({ root: ['expected'] }),
    errors: [{ message: 'server did not start' }],
  };
  expect(totalOf(talliesOfPlaywright(report, 'e2e'))).toEqual({ passed: 1, failed: 1 });
});

test('a runner that failed without naming a test still fails', () => {
  const green = [{ name: 'unit', passed: 3, failures: [] }];
  expect(totalOf(withExit('vitest', green, 0))).toEqual({ passed: 3, failed: 0 });
  expect(totalOf(withExit('vitest', green, 1))).toEqual({ passed: 3, failed: 1 });
});

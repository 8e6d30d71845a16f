import { expect, test } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from './browser';

const own = '/cache/ms-playwright/chrome';

interface Toy extends Partial<Omit<Machine, 'exists' | 'run'>> {
  readonly files?: readonly string[];
  /** Commands that succeed, and the file each of them leaves behind. */
  readonly installs?: Readonly<Record<string, string>>;
}

function createMachine({ files = [], installs = {}, ...rest }: Toy = {}) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: {},
    isRoot: false,
    exists: (path) => present.has(path),
    ownPath: () => own,
    run(command, ...args) {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const made = Object.entries(installs).find(([part]) => line.includes(part))?.[1];
      if (made !== undefined) present.add(made);
      return made !== undefined;
    },
    ...rest,
  };
  return { machine, commands };
}

test('CHROME_PATH comes before everything else', () => {
  const { machine } = createMachine({
    env: { CHROME_PATH: '/opt/mine' },
    files: ['/opt/mine', '/usr/bin/chromium', own],
  });
  expect(findBrowser(machine)).toMatchObject({ path: '/opt/mine', via: 'CHROME_PATH' });
});

test('a CHROME_PATH that is not there is an error, not a hint', () => {
  const { machine } = createMachine({
    env: { CHROME_PATH: '/gone' },
    files: ['/usr/bin/chromium'],
  });
  expect(() => findBrowser(machine)).toThrow('CHROME_PATH names no file: /gone');
});

test("the system's browser comes before Playwright's own", () => {
  const { machine } = createMachine({ files: [own, '/usr/bin/google-chrome'] });
  expect(findBrowser(machine)).toMatchObject({ path: '/usr/bin/google-chrome', via: 'system' });
});

test('a Chromium without a window of its own comes before one with it', () => {
  const { machine } = createMachine({
    files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
  });
  expect(findBrowser(machine)).toMatchObject({ path: '/usr/bin/chromium-headless-shell' });
});

test("Playwright's own serves where the system has none", () => {
  expect(findBrowser(createMachine({ files: [own] }).machine)).toMatchObject({
    path: own,
    via: 'Playwright',
  });
});

test('looking installs nothing', () => {
  const { machine, commands } = createMachine();
  expect(findBrowser(machine)).toBeNull();
  expect(commands).toEqual([]);
});

test.each([
  ['linux', { PATH: '/home/me/bin' }, '/home/me/bin/chromium'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', { 'PROGRAMFILES(X86)': 'C:\\X' }, 'C:\\X\\Microsoft\\Edge\\Application\\msedge.exe'],
] as const)('on %s with %o it finds %s', (platform, env, path) => {
  const { machine } = createMachine({ platform, env, files: [path] });
  expect(findBrowser(machine)).toMatchObject({ path, via: 'system' });
});

test('a missing browser is first installed by Playwright', () => {
  const { machine, commands } = createMachine({
    isRoot: true,
    files: ['/usr/bin/apt-get'],
    installs: { 'install chromium': own },
  });
  expect(ensureBrowser(machine)).toMatchObject({ path: own, via: 'installed' });
  expect(commands).toHaveLength(1);
});

test('where its download fails, root on Debian takes the package', () => {
  const { machine, commands } = createMachine({
    isRoot: true,
    files: ['/usr/bin/apt-get'],
    installs: { 'install -y chromium-headless-shell': '/usr/bin/chromium-headless-shell' },
  });
  expect(ensureBrowser(machine)).toMatchObject({
    path: '/usr/bin/chromium-headless-shell',
    via: 'installed',
  });
  expect(commands.slice(-2)).toEqual([
    'apt-get update',
    'apt-get install -y chromium-headless-shell',
  ]);
});

test.each([
  ['another user', { files: ['/usr/bin/apt-get'] }],
  ['another system', { isRoot: true, platform: 'darwin' }],
  ['another Linux', { isRoot: true }],
] as const)('%s is told in one sentence what to install', (_, toy) => {
  const { machine, commands } = createMachine(toy);
  expect(() => ensureBrowser(machine)).toThrow(/^No browser found: install [^.]+\.$/);
  expect(commands.filter((line) => line.startsWith('apt-get'))).toEqual([]);
});

test('a download that reports success but leaves nothing is not believed', () => {
  const { machine } = createMachine({ installs: { 'install chromium': '/elsewhere' } });
  expect(() => ensureBrowser(machine)).toThrow('No browser found');
});

test('only root on Linux gives up the sandbox, and nobody moves the drawing to SwiftShader', () => {
  const argsOf = (toy: Toy) =>
    findBrowser(createMachine({ files: [own], ...toy }).machine)?.args ?? [];
  expect(argsOf({ isRoot: true })).toContain('--no-sandbox');
  expect(argsOf({})).not.toContain('--no-sandbox');
  expect(argsOf({ isRoot: true, platform: 'darwin' })).not.toContain('--no-sandbox');
  expect(argsOf({}).filter((arg) => arg.includes('angle'))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** A Chromium to test with, how to start it, and how it was found. */
export interface Browser {
  readonly path: string;
  readonly args: readonly string[];
  readonly via: 'CHROME_PATH' | 'system' | 'Playwright' | 'installed';
}

/** What the search needs to know of a machine; tests bring their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Where Playwright keeps the browser it downloads. */
  ownPath(): string;
  /** Runs a command with its output on screen; true when it succeeded. */
  run(command: string, ...args: readonly string[]): boolean;
}

const advice =
  'No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to one that is already there.';

/** Looks without changing anything: CHROME_PATH, then the system's, then Playwright's own. */
export function findBrowser(machine: Machine = thisMachine): Browser | null {
  const args = argsFor(machine);
  const chosen = machine.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!machine.exists(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return { path: chosen, args, via: 'CHROME_PATH' };
  }
  const ofSystem = systemPaths(machine).find((path) => machine.exists(path));
  if (ofSystem !== undefined) return { path: ofSystem, args, via: 'system' };
  const own = machine.ownPath();
  return own !== '' && machine.exists(own) ? { path: own, args, via: 'Playwright' } : null;
}

/** Finds a browser or installs one; says in one sentence what to do when neither works. */
export function ensureBrowser(machine: Machine = thisMachine): Browser {
  const found = findBrowser(machine);
  if (found !== null) return found;
  for (const install of [installOwn, installFromDebian]) {
    const installed = install(machine) ? findBrowser(machine) : null;
    if (installed !== null) return { ...installed, via: 'installed' };
  }
  throw new Error(advice);
}

function installOwn(machine: Machine): boolean {
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  return machine.run(process.execPath, cli, 'install', 'chromium');
}

function installFromDebian(machine: Machine): boolean {
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.exists('/usr/bin/apt-get')) {
    return false;
  }
  machine.run('apt-get', 'update');
  return machine.run('apt-get', 'install', '-y', 'chromium-headless-shell');
}

/**
 * The same picture on every machine, and no traffic of the browser's own. WebGL2 needs no switch;
 * `--use-angle=swiftshader` would move all drawing there and distort every figure.
 */
export function argsFor({ platform, isRoot }: Machine = thisMachine): readonly string[] {
  return [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    ...(platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
  ];
}

function systemPaths({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (key) => env[key] ?? [],
    );
    const files = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return files.flatMap((file) => roots.map((root) => win32.join(root, file)));
  }
  const names = [
    // Opens a page with less than half the work: no browser's own window is drawn around it.
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ];
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  const folders = [...new Set([...usual, ...(env['PATH'] ?? '').split(':').filter(Boolean)])];
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  ownPath: () => chromium.executablePath(),
  run: (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { path, args, via } = ensureBrowser();
    console.log(`${path} (${via})\n${args.join(' ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

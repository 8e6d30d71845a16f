import { existsSync, readdirSync } from 'node:fs';
import { startFirefox } from './firefox';
import type { Session } from './session';
import { startWebKit } from './webkit';

/** A browser that runs and is steered. */
export interface Steered {
  readonly session: Session;
  readonly version: string;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: 'Firefox' | 'WebKitGTK';
  /** Debian's packages. */
  readonly packages: string;
  /** @throws where a program of it is missing, with what to install */
  start(): Promise<Steered>;
}

const firstOf = (...paths: readonly string[]): string | undefined => paths.find(existsSync);

function needed(engine: Engine, path: string | undefined): string {
  if (path !== undefined) return path;
  throw new Error(`There is no ${engine.name}; Debian has it: apt-get install ${engine.packages}.`);
}

const xvfb = (): string | undefined => firstOf('/usr/bin/Xvfb');

const firefox: Engine = {
  name: 'Firefox',
  packages: 'firefox-esr xvfb',
  start: () =>
    startFirefox(
      needed(firefox, firstOf('/usr/bin/firefox-esr', '/usr/bin/firefox')),
      needed(firefox, xvfb()),
    ),
};

/** Debian has it in the folder of the machine's kind. */
const miniBrowsers = (): readonly string[] =>
  existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((kind) => `/usr/lib/${kind}/webkit2gtk-4.1/MiniBrowser`)
    : [];

const webKit: Engine = {
  name: 'WebKitGTK',
  packages: 'webkit2gtk-driver xvfb',
  start: () =>
    startWebKit({
      driver: needed(webKit, firstOf('/usr/bin/WebKitWebDriver')),
      browser: needed(webKit, firstOf(...miniBrowsers())),
      screen: needed(webKit, xvfb()),
    }),
};

/** The engines beside Chromium's that Debian packages. */
export const engines: readonly Engine[] = [firefox, webKit];

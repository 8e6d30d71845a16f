import { existsSync, readdirSync } from 'node:fs';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import type { Session } from './session';
import { startWebKit } from './webkit';

/** A browser that runs and takes commands. */
interface Browser {
  readonly session: Session;
  readonly version: string;
}
export interface Driven extends Browser {
  /** Lets go of the browser; the programs around it go on. */
  end(): Promise<void>;
}
export interface Steered extends Browser {
  /** Ends all that was started for it. */
  close(): Promise<void>;
}

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK';
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

const chromium: Engine = {
  name: 'Chromium',
  packages: 'chromium chromium-driver',
  start: () =>
    startChromium({
      driver: needed(chromium, firstOf('/usr/bin/chromedriver')),
      browser: needed(chromium, firstOf('/usr/bin/chromium')),
    }),
};

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

/** The engines that Debian packages beside Chromium, in which all tests of the page run. */
export const otherEngines: readonly Engine[] = [firefox, webKit];
export const engines: readonly Engine[] = [chromium, ...otherEngines];

import { watch } from 'node:fs';
import { createServer, type ViteDevServer } from 'vite';
import { faultText, warningText, type Fault } from '../build/faults';
import { rebuilder } from './rebuild';

/** An editor saves in several steps; they are one change. */
const settleMs = 120;

/** The page while its tables are edited: a change is in it at once, a fault over it. */
export async function serveWhileEdited(
  city: string,
  folder: string,
  output: string,
): Promise<void> {
  const server = await createServer({ server: { open: true } });
  await server.listen();
  server.printUrls();
  const rebuild = rebuilder(folder, output, (warning) => {
    console.warn(warningText(warning));
  });
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      tell(server, city, rebuild());
    }, settleMs);
  });
}

function tell(server: ViteDevServer, city: string, faults: readonly Fault[]): void {
  if (faults.length === 0) {
    console.log(`${new Date().toLocaleTimeString()} ${city}：已更新 · updated`);
    server.ws.send({ type: 'full-reload' });
    return;
  }
  const lines = faults.map(faultText);
  console.error(lines.join('\n'));
  const message = `资料有${faults.length}处错误，页面还是上一次的。${faults.length} fault(s); the page is that of before.\n\n${lines.join('\n\n')}`;
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: city } });
}

const quietMs = 1000;
const mostMs = 10_000;

/** Resolves when the page has got no file for a second, at the latest after ten. */
export function whenNetworkQuiet(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(wait);
    const end = () => {
      clearTimeout(timer);
      clearTimeout(latest);
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, quietMs);
    const latest = setTimeout(end, mostMs);
    function wait(): void {
      clearTimeout(timer);
      timer = setTimeout(end, quietMs);
    }
    observer.observe({ type: 'resource' });
  });
}

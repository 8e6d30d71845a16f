/// <reference lib="webworker" />

/**
 * A page that is written ahead (`s/<subject>/`, `s/step/<step>/`). Where there is no network the map's page,
 * which is kept, shows the same subject or step; keeping each page with its picture would take many megabytes.
 *
 * @returns The view's address, or `null` for any other page.
 */
export function viewOf(url: string, scope: string): string | null {
  const [, step, id] =
    /^s\/(step\/)?([\w-]+)\/?(?:index\.html)?$/.exec(pathBelow(url, scope)) ?? [];
  if (id === undefined || id === 'step') return null;
  return `${scope}#/${step === undefined ? 'explore' : 'story'}/${id}`;
}

function pathBelow(url: string, scope: string): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address.startsWith(scope) ? address.slice(scope.length) : '';
}

/** The page from the network, or else the view that stands for it. */
export async function pageOrView(request: Request, scope: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const view = viewOf(request.url, scope);
    if (view === null) throw error;
    return Response.redirect(view);
  }
}

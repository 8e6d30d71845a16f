/**
 * Asks again for the style sheets that did not come: a script that is asked for again brings its
 * own, but the build's loader asks for a sheet only once.
 *
 * @throws where one is refused again.
 */
export async function reloadLostStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  await Promise.all(links.filter(isLost).map(replaced));
}

/** A sheet that was refused is none, or one whose rules may not be read. */
function isLost({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
}

function replaced(link: HTMLLinkElement): Promise<void> {
  return new Promise((done, fail) => {
    const next = link.cloneNode() as HTMLLinkElement;
    // One that is still on its way counts as lost, too: who waits for it is told by it.
    next.onload = () => {
      link.dispatchEvent(new Event('load'));
      done();
    };
    next.onerror = () => {
      link.dispatchEvent(new Event('error'));
      fail(new Error(`no style sheet ${link.href}`));
    };
    link.replaceWith(next);
  });
}

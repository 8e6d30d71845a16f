const queries = {
  isDark: '(prefers-color-scheme: dark)',
  isStill: '(prefers-reduced-motion: reduce)',
};

/** What the system asks for. On the server, and where it cannot say: light and moving. */
export function preferences() {
  let isDark = $state(matches(queries.isDark));
  let isStill = $state(matches(queries.isStill));
  return {
    get isDark() {
      return isDark;
    },
    get isStill() {
      return isStill;
    },
    /** Follows the system until the returned undo is called. */
    follow(): () => void {
      const dark = matchMedia(queries.isDark);
      const still = matchMedia(queries.isStill);
      const read = () => ([isDark, isStill] = [dark.matches, still.matches]);
      read();
      dark.addEventListener('change', read);
      still.addEventListener('change', read);
      return () => {
        dark.removeEventListener('change', read);
        still.removeEventListener('change', read);
      };
    },
  };
}

function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

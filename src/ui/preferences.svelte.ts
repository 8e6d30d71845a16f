const queries = {
  isDark: '(prefers-color-scheme: dark)',
  isContrast: '(prefers-contrast: more)',
  prefersReducedMotion: '(prefers-reduced-motion: reduce)',
};

/** What the system asks for. On the server, and where it cannot say: light and moving. */
export function preferences() {
  let isDark = $state(matches(queries.isDark));
  let isContrast = $state(matches(queries.isContrast));
  let prefersReducedMotion = $state(matches(queries.prefersReducedMotion));
  return {
    get isDark() {
      return isDark;
    },
    get isContrast() {
      return isContrast;
    },
    get prefersReducedMotion() {
      return prefersReducedMotion;
    },
    /** Follows the system until the returned undo is called. */
    follow(): () => void {
      const media = [queries.isDark, queries.isContrast, queries.prefersReducedMotion].map(
        (query) => matchMedia(query),
      );
      const read = () => {
        const [dark = false, contrast = false, still = false] = media.map(({ matches }) => matches);
        [isDark, isContrast, prefersReducedMotion] = [dark, contrast, still];
      };
      read();
      for (const each of media) each.addEventListener('change', read);
      return () => {
        for (const each of media) each.removeEventListener('change', read);
      };
    },
  };
}

function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

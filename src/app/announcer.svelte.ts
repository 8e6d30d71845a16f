import { createAnnouncer } from '../ui/announcer';

/** The page's one voice for screen readers: what is said stands in its live region. */
export function pageAnnouncer() {
  let said = $state('');
  const announce = createAnnouncer({
    say: (text) => (said = text),
    later(act, milliseconds) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  return {
    get said() {
      return said;
    },
    announce,
  };
}

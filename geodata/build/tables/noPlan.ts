import type { Plan } from './plan';

const nothing = { zh: '', en: '' };

/** Stands in where `plan.yaml` cannot be read, so that the other files are still checked. */
export const noPlan: Plan = {
  id: '',
  siteIndicator: null,
  siteSources: [],
  city: {
    name: nothing,
    title: nothing,
    subtitle: null,
    summary: null,
    timeZone: 'UTC',
    sources: [],
  },
  groups: [],
  zones: [],
  openings: [],
  strategy: [],
  wingTasks: [],
  plan: [],
  parts: [],
};

import { packIndex } from '../../content/packIndex';
import type { Pack, PlanItem, Role, WingTask } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { itemsOf } from '../plan/relations';
import { standingsOf, type Standing } from './standing';

export interface TaskRow {
  readonly task: WingTask;
  /** Items of the plan that ask it. */
  readonly items: readonly PlanItem[];
  /** What the county has for it; empty where nothing was found, `null` for a wing, which has no list. */
  readonly has: Role['tasks'][string] | null;
  /** `null` where no indicator by county was found. */
  readonly standing: Standing | null;
}

/** What the report asks of the wings, row by row, beside what a county has and where it stands. */
export function taskRows(pack: Pack, subject: string, lang: Lang): readonly TaskRow[] {
  const { roles, areas } = packIndex(pack);
  const tasks = roles.get(subject)?.tasks ?? {};
  return pack.wingTasks.map((task) => ({
    task,
    items: itemsOf(pack, task.items),
    has: areas.has(subject) ? (tasks[task.id] ?? []) : null,
    standing:
      task.indicator === null
        ? null
        : (standingsOf(pack, [task.indicator], subject, lang)[0] ?? null),
  }));
}

/** What the rows cite, in reading order. */
export function taskSources(pack: Pack, subject: string): readonly string[] {
  return taskRows(pack, subject, 'zh').flatMap(({ items, has, standing }) => [
    ...items.flatMap(({ sources }) => sources),
    ...(has ?? []).flatMap(({ sources }) => sources),
    ...(standing?.sources ?? []),
  ]);
}

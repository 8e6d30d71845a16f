import { membersOf } from '../../content/nesting';
import { packIndex } from '../../content/packIndex';
import type { Pack, PlanItem, Role, WingTask } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { itemsOf } from '../plan/relations';
import { standingsOf, type Standing } from './standing';

/** What a county has for a task; empty where nothing was found. */
export interface TaskHas {
  readonly area: string;
  readonly entries: Role['tasks'][string];
}
export interface TaskRow {
  readonly task: WingTask;
  /** Items of the plan that ask it. */
  readonly items: readonly PlanItem[];
  /** One entry for a county, one a county for a wing. */
  readonly has: readonly TaskHas[];
  /** `null` where no indicator by county was found. */
  readonly standing: Standing | null;
}

/** What the report asks of the wings, row by row, beside what a county or a wing’s counties have and where it stands. */
export function taskRows(pack: Pack, subject: string, lang: Lang): readonly TaskRow[] {
  const { roles } = packIndex(pack);
  const members = membersOf(pack, subject);
  return pack.wingTasks.map((task) => ({
    task,
    items: itemsOf(pack, task.items),
    has: members.map(({ id }) => ({ area: id, entries: roles.get(id)?.tasks[task.id] ?? [] })),
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
    ...has.flatMap(({ entries }) => entries.flatMap(({ sources }) => sources)),
    ...(standing?.sources ?? []),
  ]);
}

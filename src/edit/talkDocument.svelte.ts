import { joined, type OwnIndicator } from '../compare/atlas';
import { ownInStep } from '../compare/own/ownInStep';
import { joinedLists, type OwnPlaceLists } from '../compare/own/ownPlaces';
import type { OwnTables } from '../compare/own/ownTables';
import type { OwnPlaceList } from '../content/places';
import type { Pack } from '../content/schema';
import type { Stage } from '../content/stageSchema';
import { storyMaker, talkOf, textFiller, type ReleasedTalk } from '../content/talk';
import { formatTalkFile, readTalkFile } from '../content/talkFile';
import type { Story } from '../content/storySchema';
import type { Talk, TalkFile, TalkStep } from '../content/talkSchema';
import { isDrawable } from '../story/stageFaults';
import { packWords, type StoryWords } from '../story/storyWords';
import { editWords } from '../i18n/edit';
import { changedTo, historyOf, redone, undone, type History } from './history';
import type { TalkStore } from './keepTalk';
import type { OpenFault, Opened } from './openTalk';
import { newName } from './newName';
import { listsOf, withChangedList, withFileLists, withoutOwn, withUsedLists } from './talkPlaces';
import {
  indicatorsOf,
  withFileTables,
  withNewTables,
  withTables,
  withUsedTables,
  type TalkGround,
} from './talkTables';
import { insertStep, ownStepId, type Edit } from './operations';
import { activate, activeTalk, addTalk, editTalk, removeTalk } from './talks';
import type { TalkSource } from '../content/talkSource';

/** The talks of one's own while the page is open: which is told, what was done to them, what is kept. */
export class TalkDocument {
  #history: History<TalkFile> = $state.raw() as History<TalkFile>;
  readonly #released: ReleasedTalk;
  readonly #store: TalkStore;
  readonly #tables: OwnTables;
  readonly #lists: OwnPlaceLists;
  /** Texts with the numbers of the pack. */
  readonly fill: ReturnType<typeof textFiller>;
  /** The pack with its own talk, and without tables of one's own: what texts have their numbers of. */
  readonly released: Pack;
  readonly source: TalkSource;
  /** Kept on this machine, anew with every change. */
  isKept = $state(false);
  /** The browser did not let it be kept. */
  isKeepRefused = $state(false);
  /** What the page carried or had kept and that could not be read. */
  fault: OpenFault | null = $state.raw(null);
  /** The state that was last saved as a file. */
  #saved: TalkFile = $state.raw() as TalkFile;
  /** The state that was last kept on this machine. */
  #written: TalkFile | null = $state.raw(null);
  #isWriting = false;

  readonly file: TalkFile = $derived.by(() => this.#history.now);
  /** The talk that is told; `null` is the pack's own. */
  readonly talk: Talk | null = $derived.by(() => activeTalk(this.file));
  readonly #fileTables: TalkFile['tables'] = $derived.by(() => this.file.tables);
  readonly #filePlaces: TalkFile['places'] = $derived.by(() => this.file.places);
  /** The tables of the file, then the others on the page. */
  readonly own: readonly OwnIndicator[] = $derived.by(() =>
    joined(indicatorsOf(this.#fileTables, this.released), this.#tables.own),
  );
  /** The lists of places of the file, then the others on the page. */
  readonly lists: readonly OwnPlaceList[] = $derived.by(() =>
    joinedLists(listsOf({ places: this.#filePlaces }), this.#lists.all),
  );
  /** The pack with all tables and places: what every list of the editor is made of, the same at every letter. */
  readonly stock: Pack = $derived.by(() => withTables(this.released, this.own, this.lists));
  /** What a step can name and show. */
  readonly words: StoryWords = $derived.by(() => packWords(this.stock));
  readonly #storyOf: (talk: Talk) => Story = $derived.by(() => {
    const { words } = this;
    const canDraw = (stage: Stage) => isDrawable(stage, words);
    return storyMaker(this.#released, canDraw, ownInStep, this.fill);
  });
  readonly pack: Pack = $derived.by(() =>
    this.talk === null ? this.stock : { ...this.stock, story: this.#storyOf(this.talk) },
  );
  /** The steps to be edited, those that are left out among them. */
  readonly steps: readonly TalkStep[] = $derived.by(
    () => this.talk?.story.steps ?? this.#released.written.steps,
  );
  readonly chapters: Talk['story']['chapters'] = $derived.by(
    () => this.talk?.story.chapters ?? this.#released.written.chapters,
  );
  readonly canUndo: boolean = $derived.by(() => this.#history.past !== null);
  readonly canRedo: boolean = $derived.by(() => this.#history.future !== null);
  readonly isSaved: boolean = $derived.by(() => this.file === this.#saved);
  /** Kept, and the last change with it. */
  readonly isWritten: boolean = $derived.by(() => this.isKept && this.file === this.#written);

  constructor({ pack, store, tables, lists }: TalkGround, source: TalkSource, file: TalkFile) {
    const released = { pack, written: source.written };
    this.#released = released;
    this.released = pack;
    this.source = source;
    this.#store = store;
    this.#tables = tables;
    this.#lists = lists;
    this.fill = textFiller(released);
    this.#history = historyOf(file);
    this.#saved = file;
    // Tables that were read anew stand in place of those of the file that have their ids; lists likewise.
    tables.retell = (changed) => this.change(withNewTables(this.file, changed, released.pack));
    lists.retell = (list) => this.change(withChangedList(this.file, list));
    this.#showTables();
  }

  /** @param at What is changed, so that the letters of one word are undone together. */
  edit(edit: Edit, at: string | null = null): void {
    const file = this.#withOwnTalk();
    if (file.active !== null) this.change(editTalk(file, file.active, edit), at);
  }

  /** Puts a step behind another one, or at the end; its name is new. Gives its id. */
  insert(step: TalkStep, after: string | null): string {
    const named = { ...step, id: ownStepId(step.chapter, newName()) };
    const index = this.steps.findIndex(({ id }) => id === after);
    this.edit(insertStep(named, index < 0 ? this.steps.length : index + 1));
    return named.id;
  }

  /** Any change of the file; it can be undone. */
  change(file: TalkFile, at: string | null = null): void {
    const withTables = withUsedTables(file, this.#tables.own, this.released);
    const whole = withUsedLists(withTables, this.#lists.all);
    this.#take(changedTo(this.#history, whole, at));
  }
  /** Takes tables and places of the page along in the file, or leaves them out of it. */
  takeOwn(ids: readonly string[], isTaken = true): void {
    const isNamed = ({ measure }: OwnIndicator) => ids.includes(measure.id);
    const { file, released } = this;
    const lists = this.lists.filter(({ id }) => ids.includes(id));
    this.change(
      isTaken
        ? withFileLists(withFileTables(file, this.own.filter(isNamed), released), lists)
        : withoutOwn(file, ids, released),
    );
  }
  undo(): void {
    this.#take(undone(this.#history));
  }
  redo(): void {
    this.#take(redone(this.#history));
  }

  tell(talk: string | null): void {
    this.change(activate(this.file, talk));
  }
  /** A copy of the talk that is told, under another name. */
  copyTalk(name: string): void {
    const talk = this.talk ?? talkOf(this.#released, '', name);
    this.change(addTalk(this.file, { ...talk, id: `talk-${newName()}`, name }));
  }
  removeTalk(id: string): void {
    this.change(removeTalk(this.file, id));
  }

  /** Takes in the talks of a file that was read; one of the same id gives way to it. All of it can be undone. */
  takeIn({ file: other, fault }: Opened): void {
    this.fault = fault ?? null;
    if (other === undefined) return;
    const ids = other.talks.map(({ id }) => id);
    const talks = [...this.file.talks.filter(({ id }) => !ids.includes(id)), ...other.talks];
    const active = other.active ?? other.talks[0]?.id ?? this.file.active;
    const brought = indicatorsOf(other.tables, this.released);
    const withTables = withFileTables(this.file, brought, this.released);
    this.change({ ...withFileLists(withTables, listsOf(other)), active, talks });
  }

  /** As the file of the talks has it. */
  get text(): string {
    return formatTalkFile(this.file);
  }

  /** Is what another window’s document is. */
  follow(text: string): void {
    const { file } = readTalkFile(text, this.#released.pack.id);
    if (file === undefined) return;
    this.#history = historyOf(file);
    this.#saved = file;
    this.#showTables();
  }

  /** Remembers that the present state is what is kept on this machine. */
  markKept(): void {
    this.isKept = true;
    this.#written = this.file;
  }

  /** Remembers that the present state is in a file. */
  markSaved(): void {
    this.#saved = this.file;
    this.#guard();
  }

  /** Keeps the talks on this machine, or forgets them. */
  async keep(isWished: boolean): Promise<void> {
    [this.isKept, this.isKeepRefused] = [isWished, false];
    if (isWished) await this.#write();
    else await this.#store.write(null);
    this.#guard();
  }

  #take(history: History<TalkFile>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#showTables();
    this.#guard();
    if (this.isKept) void this.#write();
  }

  /** Map and comparison have the tables and places of the talks too. */
  #showTables(): void {
    this.#tables.ofTalk = indicatorsOf(this.file.tables, this.released);
    this.#lists.ofTalk = listsOf(this.file);
  }

  /** The newest state is written; what comes while one is being written follows it. */
  async #write(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    while (this.isKept && this.#written !== this.file) {
      const { file } = this;
      if (await this.#store.write(formatTalkFile(file))) this.#written = file;
      else [this.isKept, this.isKeepRefused] = [false, true];
    }
    this.#isWriting = false;
    this.#guard();
  }

  /** Leaving the page asks first where that would lose something. */
  #guard(): void {
    const isLost = !this.isWritten && !this.isSaved;
    if (isLost) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }

  /** The first edit is one of a copy: the pack's own talk stays. */
  #withOwnTalk(): TalkFile {
    if (this.talk !== null) return this.file;
    const talk = talkOf(this.#released, `talk-${newName()}`, editWords.zh.ownTalk);
    return addTalk(this.file, talk);
  }
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

import { strToU8, zipSync, type Zippable } from 'fflate';
import { workbookOf } from '../charts/workbook';
import type { ChartShape, PictureShape } from '../shape';
import type { Deck, Slide } from '../slide';
import { chartXml } from './chartXml';
import { slideLayoutXml, slideMasterXml } from './masters';
import { notesMasterXml } from './notesMaster';
import { presentationXml } from './presentation';
import { appXml, coreXml } from './properties';
import { contentTypesXml, relationsXml, type Relation } from './relations';
import { notesXml, slideXml } from './slides';
import { themeXml } from './theme';

const presentationType =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A presentation as an Open XML package, to which slides are added one by one. */
export class PresentationPackage {
  readonly #deck: Deck;
  readonly #parts: Record<string, Uint8Array> = {};
  #slides = 0;
  #charts = 0;
  #pictures = 0;

  constructor(deck: Deck) {
    this.#deck = deck;
  }

  async addSlide(slide: Slide): Promise<void> {
    const number = (this.#slides += 1);
    const relations: Relation[] = [
      ['layout', `../slideLayouts/slideLayout${slide.layout === 'cover' ? 1 : 2}.xml`],
      ['notes', `../notesSlides/notesSlide${number}.xml`],
    ];
    const charts: ChartShape[] = [];
    const xml = slideXml(slide, this.#deck, (shape) => {
      if (shape.kind === 'picture')
        relations.push(['image', `../media/${this.#addPicture(shape)}`]);
      else {
        charts.push(shape);
        relations.push(['chart', `../charts/chart${this.#charts + charts.length}.xml`]);
      }
      return `rId${relations.length}`;
    });
    this.#addPart(`ppt/slides/slide${number}.xml`, xml, relations);
    this.#addPart(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide.notes, this.#deck), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]);
    for (const { chart } of charts) await this.#addChart(chart);
  }

  /** The name of the picture’s file. */
  #addPicture({ png }: PictureShape): string {
    const name = `image${(this.#pictures += 1)}.png`;
    this.#add(`ppt/media/${name}`, png);
    return name;
  }

  async #addChart(chart: ChartShape['chart']): Promise<void> {
    const number = (this.#charts += 1);
    const workbook = `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
    this.#addPart(`ppt/charts/chart${number}.xml`, chartXml(chart, this.#deck.lang), [
      ['workbook', `../embeddings/${workbook.replace(/.*\//, '')}`],
    ]);
    this.#add(workbook, new Uint8Array(await (await workbookOf(chart)).arrayBuffer()));
  }

  /** The whole package; nothing can be added after. */
  finish(): Blob {
    const deck = this.#deck;
    const slides = Array.from({ length: this.#slides }, (_, at): Relation => [
      'slide',
      `slides/slide${at + 1}.xml`,
    ]);
    this.#addPart('ppt/presentation.xml', presentationXml(deck, slides.length), [
      ['master', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ...slides,
      ['theme', 'theme/theme1.xml'],
    ]);
    this.#addPart('ppt/slideMasters/slideMaster1.xml', slideMasterXml(deck), [
      ['layout', '../slideLayouts/slideLayout1.xml'],
      ['layout', '../slideLayouts/slideLayout2.xml'],
      ['theme', '../theme/theme1.xml'],
    ]);
    for (const [at, kind] of (['cover', 'step'] as const).entries())
      this.#addPart(`ppt/slideLayouts/slideLayout${at + 1}.xml`, slideLayoutXml(kind, deck), [
        ['master', '../slideMasters/slideMaster1.xml'],
      ]);
    this.#addPart('ppt/notesMasters/notesMaster1.xml', notesMasterXml(deck), [
      ['theme', '../theme/theme2.xml'],
    ]);
    for (const at of [1, 2]) this.#addPart(`ppt/theme/theme${at}.xml`, themeXml(deck, deck.title));
    this.#addPart('docProps/core.xml', coreXml(deck));
    this.#addPart('docProps/app.xml', appXml(slides.length));
    this.#add(
      '_rels/.rels',
      strToU8(
        relationsXml([
          ['document', 'ppt/presentation.xml'],
          ['core', 'docProps/core.xml'],
          ['properties', 'docProps/app.xml'],
        ]),
      ),
    );
    const types = contentTypesXml(Object.keys(this.#parts));
    const mtime = deck.made;
    const files: Zippable = { '[Content_Types].xml': strToU8(types), ...this.#parts };
    return new Blob([zipSync(files, { level: 6, mtime })], { type: presentationType });
  }

  #addPart(name: string, xml: string, relations: readonly Relation[] = []): void {
    this.#add(name, strToU8(xml));
    if (relations.length > 0)
      this.#add(name.replace(/([^/]+)$/, '_rels/$1.rels'), strToU8(relationsXml(relations)));
  }

  #add(name: string, bytes: Uint8Array): void {
    this.#parts[name] = bytes;
  }
}

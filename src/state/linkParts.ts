/** What of a link can be wrong by itself. */
export type LinkPart =
  | 'mode'
  | 'subject'
  | 'place'
  /** Areas that are unknown or named twice; then too few, and too many. */
  | 'areas'
  | 'fewAreas'
  | 'manyAreas'
  | 'step'
  /** Areas that a talk is asked about. */
  | 'ask'
  | 'indicator'
  | 'chart'
  | 'against'
  | 'year'
  | 'since'
  | 'beside'
  /** Tables that it carries. */
  | 'own'
  | 'layers'
  | 'theme'
  | 'talk'
  | 'loop'
  | 'lang'
  | 'page'
  | 'embed'
  | 'without';

import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { PresentationPackage } from '/work/wt/pptx/src/share/pptx/write/package';
import { toyDeck, toySlide } from '/work/wt/pptx/tests/unit/share/pptx/decks';
import { lineOfText } from '/work/wt/pptx/src/share/pptx/slide';
test('x', async () => {
  const p = new PresentationPackage(toyDeck());
  const s = toySlide();
  await p.addSlide({ ...s, layout: 'cover', subtitle: lineOfText('a', 'b', { box: {x:1,y:1,width:100,height:100}, size: 20, color: {hex:'000000',alpha:1} }) });
  await p.addSlide(s);
  writeFileSync('/tmp/toy.pptx', new Uint8Array(await p.finish().arrayBuffer()));
});

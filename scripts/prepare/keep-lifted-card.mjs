import { changeLibraryInPages } from './change-library.mjs';

const OFFSET_OF_LIFT = 'offset: add(client.selection, viewport.scroll.diff.value)';
const NO_OFFSET = 'offset: add(client.offset, viewport.scroll.diff.value)';

/**
 * @hello-pangea/dnd 18.0 takes where a card was taken hold of for how far it has been moved. The first move puts that
 * right, but with the keyboard it is some time until then: when a long column meanwhile draws other cards than before, the
 * card counts as lying over a column further right, and goes from there.
 */
export const keepLiftedCard = changeLibraryInPages({
  name: 'keep-lifted-card',
  filter: /@hello-pangea[\\/]dnd[\\/]dist[\\/]dnd\.esm\.js$/,
  changes: [[OFFSET_OF_LIFT, NO_OFFSET]],
});

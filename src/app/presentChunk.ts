export { pack } from '../content/pack';
export { shownView } from '../story/story';
export { default as TalkStage } from '../story/TalkStage.svelte';

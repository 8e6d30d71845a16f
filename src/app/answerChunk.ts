export { pack } from '../content/pack';
export { default as AnswerPage } from '../panels/answer/AnswerPage.svelte';

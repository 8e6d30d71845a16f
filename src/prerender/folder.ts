export { renderAhead } from './ahead';
export { renderPage } from './page';

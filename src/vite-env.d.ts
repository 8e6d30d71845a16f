/// <reference types="vite/client" />
declare module 'virtual:tokens.css';
declare module '*?deflated' {
  const packed: string;
  export default packed;
}

interface ImportMetaEnv {
  /** Where the built page will be found; stands in links and QR codes when set. */
  readonly PUBLIC_URL?: string;
}

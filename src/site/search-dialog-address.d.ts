declare module 'on-demand:search-dialog' {
  /** Where the built `search-dialog.ts` lies. */
  const address: string;
  export default address;
}

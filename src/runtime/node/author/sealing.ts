/** When blocks are made. `instant`: one per submission; `interval`: one every so many milliseconds; `manual`: on demand. */
export type Sealing =
  | { readonly mode: 'instant' }
  | { readonly mode: 'interval'; readonly everyMs: number }
  | { readonly mode: 'manual' };

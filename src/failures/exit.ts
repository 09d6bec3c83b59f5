/** How a command ended: exactly one of these. */
export type Exit =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  /** Struck by `timeout`; the limit in milliseconds. */
  | { readonly kind: 'timeout'; readonly limit: number }
  /** Silent for longer than `idle-timeout`; the limit in milliseconds. */
  | { readonly kind: 'hang'; readonly limit: number }
  | { readonly kind: 'cancelled'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly reason: string };

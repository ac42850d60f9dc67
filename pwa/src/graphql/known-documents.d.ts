declare module "virtual:known-documents" {
  /** Ids of the documents that the server knows, by the names of their operations. */
  export const ids: Record<string, string>;
}

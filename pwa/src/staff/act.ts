/** Something done at this till that its employee may still undo. */
export interface Act {
  id: string;
  kind: "award" | "purchase" | "redemption" | "voucher" | "given" | "punches" | "checkout";
  label: string;
  at: number;
}

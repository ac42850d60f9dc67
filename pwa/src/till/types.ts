import type { ResultOf } from "../graphql/graphql";
import type { MemberQuery, StaffQuery, WaitingQuery } from "./documents";

export type Employment = NonNullable<ResultOf<typeof StaffQuery>["viewer"]>["employments"][number];
export type Member = NonNullable<ResultOf<typeof MemberQuery>["member"]>;
export type Waiting = ResultOf<typeof WaitingQuery>["redemptions"]["edges"][number]["node"];

/** Something done at this till that its employee may still undo. */
export interface Act {
  id: string;
  kind: "award" | "purchase" | "redemption";
  label: string;
  at: number;
}

export const UNDO_MS = 120_000;

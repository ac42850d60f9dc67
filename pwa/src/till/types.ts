export type { Act } from "../staff/act";
import type { ResultOf } from "../graphql/graphql";
import type { MemberQuery, StaffQuery } from "./documents";

export type Employment = NonNullable<ResultOf<typeof StaffQuery>["viewer"]>["employments"][number];
export type Member = NonNullable<ResultOf<typeof MemberQuery>["member"]>;

export const UNDO_MS = 120_000;

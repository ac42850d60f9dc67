import { describe, expect, it } from "vitest";
import { byKey, depth, grown, isWrong, laid, type Forked } from "./tree";

interface Step extends Forked<Step> {
  name: string;
}

let last = 0;
const step = (name: string): Step => ({ key: (last += 1), kind: "DO", name, yes: [], no: [] });
const branch = (name: string, yes: Step[], no: Step[]): Step => ({ ...step(name), kind: "BRANCH", yes, no });

const TREE = [
  step("wait"),
  branch("came?", [step("thank"), branch("often?", [step("more")], [])], [step("write"), step("end")]),
  step("tell"),
];

describe("steps", () => {
  it("are laid in the order in which they are read, each with its lane", () => {
    expect(laid(TREE).map((one) => [one.step.name, one.inside, one.path])).toEqual([
      ["wait", "", "0"],
      ["came?", "", "1"],
      ["thank", "1.yes", "1.yes.0"],
      ["often?", "1.yes", "1.yes.1"],
      ["more", "1.yes.1.yes", "1.yes.1.yes.0"],
      ["write", "1.no", "1.no.0"],
      ["end", "1.no", "1.no.1"],
      ["tell", "", "2"],
    ]);
  });

  it("grow back into the same tree", () => {
    const kept = laid(TREE).map(({ step: one, inside, path }) => ({ key: one.key, kind: one.kind, name: one.name, inside, path }));
    const again = grown<(typeof kept)[number], Step>(kept, ({ key, kind, name }, yes, no) => ({ key, kind, name, yes, no }));
    expect(again).toEqual(TREE);
  });

  it("drop the lanes of what is no branch any more", () => {
    expect(laid([{ ...branch("was", [step("lost")], []), kind: "DO" }])).toHaveLength(1);
  });

  it("know how deep they stand", () => {
    expect(laid(TREE).map((one) => depth(one.inside))).toEqual([0, 0, 1, 1, 2, 1, 1, 0]);
  });
});

describe("what is wrong", () => {
  const order = laid(TREE).map((one) => one.step);
  const told = byKey({ "steps.4.actions.0.points": "many", "steps.1": "deep", "steps.10.days": "?", steps: "none", name: "short" }, order);

  it("stays with its step, wherever it moves", () => {
    const [, came, , , more] = order;
    expect(told).toEqual({ [`step-${more?.key}.actions.0.points`]: "many", [`step-${came?.key}`]: "deep", "steps.10.days": "?", steps: "none", name: "short" });
  });

  it("is said of the step alone, not of one whose key begins alike", () => {
    expect(isWrong(1, { "step-12.days": "x" })).toBe(false);
    expect(isWrong(12, { "step-12.days": "x" })).toBe(true);
    expect(isWrong(12, { "step-12": "x" })).toBe(true);
  });
});

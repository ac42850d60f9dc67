import { expect, test } from "vitest";
import { screenOf } from "./screen";

test("a shop's own app opens its own screens and leaves others' to the browser", () => {
  expect(screenOf("/m/cafe-aurora/", "cafe-aurora")).toEqual({ path: "" });
  expect(screenOf("/m/cafe-aurora/news/TmV3c1Bvc3Q6MQ==", "cafe-aurora")).toEqual({ path: "news/TmV3c1Bvc3Q6MQ==" });
  expect(screenOf("/m/nube/reviews", "cafe-aurora")).toBeUndefined();
});

test("the wallet of all shops opens the same screen with that shop in front", () => {
  expect(screenOf("/m/nube/reviews", undefined)).toEqual({ path: "reviews", shop: "nube" });
});

test("what is no screen of a shop is a link like any other", () => {
  for (const path of ["/verify/x.y", "https://nube.example/", "/m/nube/x?y=1", "/m/"]) expect(screenOf(path, undefined)).toBeUndefined();
});
